package dev.thresher.nlp.entity;

import dev.thresher.corpus.content.EntityType;
import dev.thresher.corpus.text.Span;
import java.util.List;

/** A statistical recogniser of organisations, persons and places in one language. */
public interface NameRecognizer {
  /** A name at its place in the text that was asked about. */
  record Name(EntityType type, Span span) {}

  /** The names in order, none overlapping. Safe for concurrent use. */
  List<Name> names(String text);

  /** Who found them, as exports say it: {@code corenlp}, {@code hanlp}. */
  String source();
}
