package dev.thresher.ingest.pdf;

/**
 * A line of print.
 *
 * @param text its characters, raised figures as such, a tab where a wide gap parts two columns of a
 *     table
 * @param firstWord the width of its first word in points
 * @param column 0 on a page of one column, 1 and 2 on a page of two
 * @param size of most of its characters
 */
record PdfLine(
    int page,
    int column,
    String text,
    float left,
    float right,
    float baseline,
    float size,
    float firstWord) {}
