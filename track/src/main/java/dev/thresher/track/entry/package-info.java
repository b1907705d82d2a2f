/**
 * Control entries as they are counted: what is an entry, what is an item.
 *
 * <p>A {@link dev.thresher.corpus.entry.Document} goes in; {@link
 * dev.thresher.track.entry.ListedEntries} comes out, each with its reasons for control, its licence
 * rows and its paragraphs. {@link dev.thresher.track.entry.EntryClass} and {@link
 * dev.thresher.track.entry.ItemDefinition} are the definitions under which they are counted.
 *
 * <p>Trap: an edition that leaves out licence rows or paragraphs says nothing about them; such
 * entries are counted as undecided, never as without.
 */
@NullMarked
package dev.thresher.track.entry;

import org.jspecify.annotations.NullMarked;
