/** Tests of the analyst's questions. */
@NullMarked
package dev.thresher.app.analysis;

import org.jspecify.annotations.NullMarked;
