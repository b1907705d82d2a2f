package dev.thresher.nlp.entity;

import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import dev.thresher.corpus.content.EntityType;
import dev.thresher.corpus.text.Normalized;
import dev.thresher.nlp.entity.Finding.Strength;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Countries with their ISO 3166-1 code, regions and cities without one.
 *
 * <p>The names of countries and of the cities that give time zones their names come from ICU in
 * English, Chinese and Japanese; what the regulations write instead is in {@code places.tsv}, which
 * wins.
 */
final class Places {
  private static final List<ULocale> LANGUAGES =
      List.of(ULocale.ENGLISH, ULocale.SIMPLIFIED_CHINESE, ULocale.JAPANESE);

  /** Cities of ICU whose names are as often a person's, a ship's or a common word. */
  private static final Set<String> UNSURE =
      Set.of(
          "Casey",
          "Davis",
          "Palmer",
          "Vostok",
          "Mawson",
          "Troll",
          "Phoenix",
          "Nome",
          "Center",
          "Metlakatla",
          "Easter",
          "Midway",
          "Wake",
          "Sydney",
          "Unknown City",
          "Perth",
          "Marengo",
          "Winamac",
          "Knox",
          "Eucla",
          "Adak",
          "Regina",
          "Halifax",
          "Virgin",
          "Nelson",
          "Colombo",
          "Canary",
          "Reunion",
          "Macquarie",
          "Apia",
          "Factory",
          "Rothera",
          "Syowa",
          "Currie",
          "Hobart",
          "Melbourne",
          "Lindeman",
          "Darwin",
          "Hebron",
          "Bahia",
          "Creston",
          "Merida",
          "Mazatlan",
          "Cancun",
          "Monaco",
          "Andorra",
          "Malta",
          "Truk",
          "Guam",
          "Nassau",
          "Nauru");

  private Places() {}

  static List<Term> terms() {
    List<Term> terms = new ArrayList<>();
    Set<String> known = new HashSet<>();
    for (List<String> row : Rows.of("places.tsv")) {
      Optional<String> id = Optional.of(row.getFirst()).filter(code -> !code.equals("-"));
      for (String cell : row.subList(1, row.size())) {
        Rows.words(cell).forEach(name -> add(terms, known, name, id));
      }
    }
    for (String code : Locale.getISOCountries()) {
      for (ULocale language : LANGUAGES) {
        String name = new ULocale("", code).getDisplayCountry(language);
        add(terms, known, name, Optional.of(code));
      }
    }
    addCities(terms, known);
    return terms;
  }

  private static void addCities(List<Term> terms, Set<String> known) {
    for (String zone :
        TimeZone.getAvailableIDs(TimeZone.SystemTimeZoneType.CANONICAL_LOCATION, null, null)) {
      String english = city(ULocale.ENGLISH, zone);
      if (!UNSURE.contains(english)) {
        LANGUAGES.forEach(language -> add(terms, known, city(language, zone), Optional.empty()));
      }
    }
  }

  private static String city(ULocale language, String zone) {
    String name = TimeZoneNames.getInstance(language).getExemplarLocationName(zone);
    return name == null ? "" : name;
  }

  /** One Han character is no name of a place. */
  private static void add(List<Term> terms, Set<String> known, String name, Optional<String> id) {
    String plain = Normalized.of(name).characters();
    if (plain.length() > 1 && known.add(plain)) {
      terms.add(new Term(plain, Optional.of(EntityType.PLACE), id, Strength.TERM));
    }
  }
}
