package dev.thresher.ingest.pdf;

/**
 * A drawn character: {@code left} and {@code baseline} in points from the upper left corner of the
 * page as it is read.
 *
 * @param size of the font, in points
 * @param blank the width of a blank in its font
 * @param direction the angle of the writing, in degrees
 */
record Glyph(
    String text, float left, float baseline, float width, float size, float blank, int direction) {
  float right() {
    return left + width;
  }

  boolean isBlank() {
    return text.isBlank();
  }
}
