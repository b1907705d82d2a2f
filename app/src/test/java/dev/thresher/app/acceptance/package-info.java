/**
 * The acceptance on real data: questions whose answers are known by reading, put to the program as
 * a user puts them. Run by {@code .ci/run} where the real editions are at hand.
 */
@NullMarked
package dev.thresher.app.acceptance;

import org.jspecify.annotations.NullMarked;
