package dev.thresher.track.roster;

import dev.thresher.corpus.content.PartyAddress;
import dev.thresher.track.field.FieldOfName;
import java.util.List;
import java.util.Locale;

/** By what parties are told apart. */
public enum Grouping {
  /** The destination under which the list prints the party. */
  DESTINATION,
  /** The countries of its addresses; a party with addresses in two counts in both. */
  ADDRESS,
  TYPE,
  /** A party whose names tell of two fields counts in both. */
  FIELD,
  /** The year of its first citation. */
  YEAR,
  /** The list within the list. */
  ROLL;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The groups that a member belongs to; at least one. */
  public List<String> values(Member member) {
    List<String> values =
        switch (this) {
          case DESTINATION -> List.of(member.destination());
          case ADDRESS ->
              member.party().addresses().stream()
                  .map(PartyAddress::country)
                  .flatMap(country -> country.stream())
                  .distinct()
                  .toList();
          case TYPE -> List.of(member.type());
          case FIELD -> member.fields().stream().map(FieldOfName::field).distinct().toList();
          case YEAR ->
              member.firstListed().stream().map(day -> String.valueOf(day.getYear())).toList();
          case ROLL -> List.of(member.roll());
        };
    return values.isEmpty()
        ? List.of(this == FIELD ? Member.UNCLASSIFIED : Member.UNKNOWN)
        : values;
  }
}
