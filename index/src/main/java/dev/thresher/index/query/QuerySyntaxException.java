package dev.thresher.index.query;

/** A query that cannot be read, with the place where reading stopped. */
public final class QuerySyntaxException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String query;
  private final int position;

  QuerySyntaxException(String message, String query, int position) {
    super(message + "\n    " + query + "\n    " + " ".repeat(columns(query, position)) + "^");
    this.query = query;
    this.position = position;
  }

  public String query() {
    return query;
  }

  /** The offset in the query, from 0. */
  public int position() {
    return position;
  }

  /** Columns of a terminal up to the place: Han characters take two. */
  private static int columns(String query, int position) {
    return query
        .substring(0, Math.min(position, query.length()))
        .codePoints()
        .map(c -> Character.isIdeographic(c) || (c >= 0xff01 && c <= 0xff60) ? 2 : 1)
        .sum();
  }
}
