/** Tests of the whole module: sources in, documents out. */
@NullMarked
package dev.thresher.ingest;

import org.jspecify.annotations.NullMarked;
