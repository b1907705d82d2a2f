/** A real engine, asked what the index is asked: the answers must be alike. */
@NullMarked
package dev.thresher.engine;

import org.jspecify.annotations.NullMarked;
