/**
 * Real and sample editions amended at random, whole paragraphs as well as figures, and what the
 * comparison makes of it.
 */
@NullMarked
package dev.thresher.app.amend;

import org.jspecify.annotations.NullMarked;
