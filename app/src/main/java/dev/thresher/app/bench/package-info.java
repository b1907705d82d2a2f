/** Measures whole processes, and the grammar beside its peers: what docs/benchmarks.md holds. */
@NullMarked
package dev.thresher.app.bench;

import org.jspecify.annotations.NullMarked;
