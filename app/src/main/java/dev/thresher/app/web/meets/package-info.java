/**
 * The page that asks which controls a product meets.
 *
 * <p>Facts in, as a form or a file's words; verdicts with their reasons out.
 *
 * <p>Trap: "cannot say" is an answer; it names the fact that is missing.
 */
@NullMarked
package dev.thresher.app.web.meets;

import org.jspecify.annotations.NullMarked;
