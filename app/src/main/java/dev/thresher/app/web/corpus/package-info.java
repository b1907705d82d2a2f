/**
 * The page that shows what the store holds and how well it was read.
 *
 * <p>Holdings and their qualities in, a table out.
 *
 * <p>Trap: an edition that was kept and not read has no qualities; it is shown all the same.
 */
@NullMarked
package dev.thresher.app.web.corpus;

import org.jspecify.annotations.NullMarked;
