package dev.thresher.app.report;

/** The forms in which a result can be had. */
public enum Format {
  TEXT,
  CSV,
  JSON,
  JSONL
}
