/** Word files that the tests write themselves. */
@NullMarked
package dev.thresher.ingest.office;

import org.jspecify.annotations.NullMarked;
