package dev.thresher.track.roster;

import dev.thresher.corpus.content.Party;
import dev.thresher.corpus.content.PartyAlias;
import dev.thresher.corpus.text.Evidence;
import dev.thresher.corpus.text.Normalized;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** Names without what print alone decides: case, punctuation, blanks. */
final class Names {
  /** Shorter names may be shared by several parties: acronyms, common words. */
  private static final int SHORTEST = 8;

  /** Two Han characters say as much as a word. */
  private static final int SHORTEST_HAN = 4;

  private Names() {}

  static String folded(Evidence name) {
    String plain = Normalized.of(name.quote()).characters().toLowerCase(Locale.ROOT);
    StringBuilder folded = new StringBuilder(plain.length());
    plain.codePoints().filter(Character::isLetterOrDigit).forEach(folded::appendCodePoint);
    return folded.toString();
  }

  /** By which a party is known: its main name, and its aliases if they are long enough to tell. */
  static Set<String> of(Party party) {
    Set<String> names = new LinkedHashSet<>();
    names.add(folded(party.name().main()));
    party.name().aliases().stream()
        .map(PartyAlias::name)
        .map(Names::folded)
        .filter(Names::tells)
        .forEach(names::add);
    return names;
  }

  private static boolean tells(String name) {
    boolean isHan =
        name.codePoints()
            .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    return name.length() >= (isHan ? SHORTEST_HAN : SHORTEST);
  }
}
