/** Tests of editions and their languages. */
@NullMarked
package dev.thresher.corpus.edition;

import org.jspecify.annotations.NullMarked;
