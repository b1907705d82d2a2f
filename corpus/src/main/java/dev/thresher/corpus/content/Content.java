package dev.thresher.corpus.content;

import dev.thresher.corpus.entry.Document;

/** What one edition holds, by the shape of its list. */
public sealed interface Content permits ControlList, CountryChart, PartyList, Announcement {
  Document document();

  /**
   * The same as provisions with what is named and dated in them, for those who ask for words; a
   * control list is that already.
   */
  ControlList inProvisions();
}
