package dev.thresher.corpus.content;

import dev.thresher.corpus.text.Evidence;

/** Another name of a listed party, in the words of the list. */
public record PartyAlias(Kind kind, Evidence name) {
  /** How the list introduces a name. */
  public enum Kind {
    /** "a.k.a.", and names that a list gives as aliases without saying more. */
    ALSO_KNOWN_AS,
    /** "f.k.a.": the party had this name before. */
    FORMERLY_KNOWN_AS,
    /** "d.b.a.": the party trades under this name. */
    DOING_BUSINESS_AS
  }
}
