package dev.thresher.index.field;

import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;

/** Indexed texts; none is stored here, the wording is stored once. */
public final class TextFields {
  private static final FieldType QUOTED =
      indexed(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
  private static final FieldType UNQUOTED = indexed(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);

  private static final FieldType COUNTED = indexed(IndexOptions.DOCS_AND_FREQS);

  private TextFields() {}

  /** A text whose hits are quoted with their place. */
  public static Field quoted(String name, String text) {
    return new Field(name, text, QUOTED);
  }

  /** A text that is searched and never quoted. */
  public static Field unquoted(String name, String text) {
    return new Field(name, text, UNQUOTED);
  }

  /** A text of which only is kept how often it says what. */
  public static Field counted(String name, String text) {
    return new Field(name, text, COUNTED);
  }

  private static FieldType indexed(IndexOptions options) {
    var type = new FieldType();
    type.setTokenized(true);
    type.setIndexOptions(options);
    type.freeze();
    return type;
  }
}
