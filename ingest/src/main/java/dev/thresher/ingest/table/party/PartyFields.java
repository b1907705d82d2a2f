package dev.thresher.ingest.table.party;

import java.util.List;
import java.util.Optional;

/**
 * A party as a file of fields gives it, before it is written down.
 *
 * @param line of the file, from 1; 0 for a file that is one line
 * @param entry its number in the file, from 1
 * @param heading the destination under which it is listed; empty if the file has none
 * @param type a word for its kind, such as {@code Individual}; empty if the file has none
 */
record PartyFields(
    int line,
    int entry,
    String heading,
    String name,
    List<String> aliases,
    List<String> addresses,
    String type,
    Terms terms) {
  PartyFields {
    aliases = List.copyOf(aliases);
    addresses = List.copyOf(addresses);
  }

  /**
   * On what terms it is listed; each empty if the file does not say.
   *
   * @param citations in one string, as printed
   * @param dated a day in ISO form
   */
  record Terms(
      String roll,
      String number,
      String requirement,
      String policy,
      List<String> grounds,
      String citations,
      String dated) {
    Terms {
      grounds = List.copyOf(grounds);
    }

    static Terms none() {
      return new Terms("", "", "", "", List.of(), "", "");
    }
  }

  /** What a field says, if it says anything. */
  static Optional<String> said(String field) {
    return Optional.of(field.strip()).filter(words -> !words.isEmpty());
  }
}
