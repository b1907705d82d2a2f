/**
 * The labels that paragraphs of a law are numbered with: {@code (a)(1)}, {@code 2.}, {@code (iv)}.
 *
 * <p>A paragraph's words go in; its labels with their forms come out. Which label belongs below
 * which is settled by the families, each by what its source tells: order, brackets, indentation.
 */
@NullMarked
package dev.thresher.ingest.label;

import org.jspecify.annotations.NullMarked;
