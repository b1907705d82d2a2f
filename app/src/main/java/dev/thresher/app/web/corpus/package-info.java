/**
 * The pages that show what the store holds and how well it was read, and that take in documents
 * that visitors send.
 *
 * <p>Holdings and their qualities in, a table out. A document sent is read into a store that is
 * thrown away, shown as understood, and kept only when the visitor says so; how far it has come is
 * told step by step.
 *
 * <p>Trap: an edition that was kept and not read has no qualities; it is shown all the same. What
 * is heard of a document behind its outcome changes nothing.
 */
@NullMarked
package dev.thresher.app.web.corpus;

import org.jspecify.annotations.NullMarked;
