package dev.thresher.ingest.text;

/** A line of a file and its number, from 1. */
public record NumberedLine(int number, String text) {}
