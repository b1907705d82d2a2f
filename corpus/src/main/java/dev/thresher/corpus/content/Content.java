package dev.thresher.corpus.content;

import dev.thresher.corpus.entry.Document;

/** What one edition holds, by the shape of its list. */
public sealed interface Content permits ControlList {
  Document document();
}
