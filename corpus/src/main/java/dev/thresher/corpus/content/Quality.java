package dev.thresher.corpus.content;

/**
 * How well an edition was read, in counts: what was found, and what was not understood.
 *
 * @param unplaced characters that are in no provision, blanks not counted
 * @param unread numerals that were given no role
 * @param warnings what the readers noted
 */
public record Quality(
    int characters,
    int unplaced,
    int provisions,
    int parameters,
    int numerals,
    int unread,
    int dates,
    int entities,
    int warnings) {
  public static Quality of(Content content) {
    ControlList list = content.inProvisions();
    var document = list.document();
    return new Quality(
        document.text().length(),
        document.outline().unplacedCharacters(document.text().characters()),
        document.outline().provisions().size(),
        list.parameters().size(),
        list.census().numerals(),
        list.census().unread().size(),
        list.dates().size(),
        list.entities().size(),
        document.diagnostics().size());
  }

  /** Unplaced characters as a share of all; 0 for an empty text. */
  public double unplacedShare() {
    return characters == 0 ? 0 : (double) unplaced / characters;
  }

  /** Unread numerals as a share of all; 0 where there is none. */
  public double unreadShare() {
    return numerals == 0 ? 0 : (double) unread / numerals;
  }
}
