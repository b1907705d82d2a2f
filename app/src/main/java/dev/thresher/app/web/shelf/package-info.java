/**
 * What the workbench has opened: store, index, contents and reports, in one place with a life.
 *
 * <p>{@link dev.thresher.app.web.shelf.Shelf} gives the present {@link
 * dev.thresher.app.web.shelf.OpenCorpus} and opens it anew when the store's catalogue changed.
 *
 * <p>Trap: an open corpus may be replaced at any moment; a page asks for it once and stays with it.
 */
@NullMarked
package dev.thresher.app.web.shelf;

import org.jspecify.annotations.NullMarked;
