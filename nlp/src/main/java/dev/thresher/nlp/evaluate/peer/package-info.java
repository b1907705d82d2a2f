/** Other people's readers of numbers, as they come, for comparison; no stage uses them. */
@NullMarked
package dev.thresher.nlp.evaluate.peer;

import org.jspecify.annotations.NullMarked;
