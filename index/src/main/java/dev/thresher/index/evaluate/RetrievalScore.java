package dev.thresher.index.evaluate;

/** The mean of one group of needs under one system. */
public record RetrievalScore(String group, String system, int needs, Measures mean) {}
