/** Tests of lists that are tables. */
@NullMarked
package dev.thresher.ingest.table;

import org.jspecify.annotations.NullMarked;
