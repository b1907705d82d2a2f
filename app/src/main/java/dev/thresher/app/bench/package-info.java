/**
 * Measures whole processes, series of editions, models of names, searches, and the grammar beside
 * its peers: what docs/benchmarks.md holds.
 */
@NullMarked
package dev.thresher.app.bench;

import org.jspecify.annotations.NullMarked;
