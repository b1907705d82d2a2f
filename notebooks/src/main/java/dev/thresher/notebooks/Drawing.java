package dev.thresher.notebooks;

/**
 * A drawing as the program exports it.
 *
 * @param title what it shows, for who cannot see it
 * @param svg the drawing itself
 */
public record Drawing(String title, String svg) {}
