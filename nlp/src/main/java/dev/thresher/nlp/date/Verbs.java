package dev.thresher.nlp.date;

import dev.thresher.corpus.content.DateRole;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What English verbs do to the date they govern: the lemmas of {@code verbs.tsv} in all their
 * forms.
 *
 * <p>A verb governs the dates of its clause up to the next verb, so the nearest one decides: "was
 * signed on 3 May, appeared on 4 May and applies from 5 May". A verb that says nothing of the life
 * of a rule (shipped, met, asked) stands in the table too, as {@code other}: it keeps its date from
 * the verb before it. Of a verb that is a noun as well (~list, ~order) only the forms in -ed and
 * -ing are taken.
 */
final class Verbs {
  /** A verb that was met, with the role it gives. */
  record Verb(DateRole role, int start, int end) {}

  private static final String VOWELS = "aeiou";

  private static final Map<String, List<String>> PAST = new HashMap<>();
  private static final Map<DateRole, Pattern> BY_ROLE = load();

  private Verbs() {}

  /** The last verb of these words; of two that end together the longer one. */
  static Optional<Verb> last(String clause) {
    return all(clause).stream()
        .max(
            Comparator.comparingInt(Verb::end)
                .thenComparing(Comparator.comparingInt(Verb::start).reversed()));
  }

  /** The first verb of these words; of two that begin together the longer one. */
  static Optional<Verb> first(String clause) {
    return all(clause).stream()
        .min(
            Comparator.comparingInt(Verb::start)
                .thenComparing(Comparator.comparingInt(Verb::end).reversed()));
  }

  private static List<Verb> all(String clause) {
    List<Verb> verbs = new ArrayList<>();
    BY_ROLE.forEach((role, forms) -> {
      Matcher matcher = forms.matcher(clause);
      while (matcher.find()) {
        verbs.add(new Verb(role, matcher.start(), matcher.end()));
      }
    });
    return verbs;
  }

  private static Map<DateRole, Pattern> load() {
    Map<DateRole, List<String>> forms = new EnumMap<>(DateRole.class);
    for (List<String> row : DateTable.rows("verbs.tsv")) {
      if (row.getFirst().equals("past")) {
        String[] lemmaAndPast = row.get(1).split(" ", -1);
        PAST.put(lemmaAndPast[0], List.of(lemmaAndPast[1].split(",", -1)));
      } else {
        List<String> all = forms.computeIfAbsent(roleOf(row), role -> new ArrayList<>());
        for (String verb : row.get(1).split(",", -1)) {
          all.addAll(forms(verb));
        }
      }
    }
    Map<DateRole, Pattern> patterns = new EnumMap<>(DateRole.class);
    forms.forEach((role, all) -> patterns.put(role, anyOf(all)));
    return patterns;
  }

  private static DateRole roleOf(List<String> row) {
    return DateRole.valueOf(row.getFirst().toUpperCase(Locale.ROOT));
  }

  private static Pattern anyOf(List<String> forms) {
    forms.sort(Comparator.comparingInt(String::length).reversed());
    return Pattern.compile(
        "(?<![\\w-])(?:" + String.join("|", forms) + ")(?![\\w-])", Pattern.CASE_INSENSITIVE);
  }

  /** take effect, takes effect, taking effect, took effect, taken effect; ~list: listed, listing */
  private static List<String> forms(String verb) {
    if (verb.startsWith("~")) {
      return forms(verb.substring(1)).stream()
          .filter(form -> form.matches(".*(?:ed|ing)"))
          .toList();
    }
    int blank = verb.indexOf(' ');
    String head = blank < 0 ? verb : verb.substring(0, blank);
    String rest = blank < 0 ? "" : verb.substring(blank);
    List<String> forms = new ArrayList<>(regular(head));
    forms.addAll(PAST.getOrDefault(head, List.of()));
    return forms.stream().map(form -> form + rest).toList();
  }

  private static List<String> regular(String lemma) {
    char end = lemma.charAt(lemma.length() - 1);
    String stem = lemma.substring(0, lemma.length() - 1);
    if (end == 'e') {
      return List.of(lemma, lemma + "s", lemma + "d", stem + "ing");
    }
    if (end == 'y' && VOWELS.indexOf(lemma.charAt(lemma.length() - 2)) < 0) {
      return List.of(lemma, stem + "ies", stem + "ied", lemma + "ing");
    }
    boolean hisses = lemma.matches(".*(?:s|sh|ch|x|z|o)");
    return List.of(lemma, lemma + (hisses ? "es" : "s"), lemma + "ed", lemma + "ing");
  }
}
