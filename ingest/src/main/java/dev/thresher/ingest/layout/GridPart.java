package dev.thresher.ingest.layout;

import java.util.Locale;

/** What an element is to a table: HTML, CALS and the tables of the Government Publishing Office. */
public enum GridPart {
  TABLE,
  /** Heads of columns stand in it. */
  HEADS,
  ROW,
  CELL,
  HEAD,
  NONE;

  public static GridPart of(String element) {
    return switch (element.toLowerCase(Locale.ROOT)) {
      case "table", "gpotable" -> TABLE;
      case "thead", "boxhd" -> HEADS;
      case "tr", "row" -> ROW;
      case "td", "entry", "ent" -> CELL;
      case "th", "ched" -> HEAD;
      default -> NONE;
    };
  }
}
