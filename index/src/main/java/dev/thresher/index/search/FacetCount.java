package dev.thresher.index.search;

/** How many hits have a value; in {@link Facet#EDITION} how many hold in that edition. */
public record FacetCount(String value, int hits) {}
