/**
 * Parts of the Export Administration Regulations in plain forms: the text layer of a BIS page
 * print, and markdown that a converter made of eCFR.
 *
 * <p>Lines go in and are given the places that eCFR's own mark-up would give them (section,
 * supplement, note, history); the reader of eCFR does the rest, so that a section has one outline
 * in all forms.
 *
 * <p>Trap: a print breaks its lines anywhere, also before a citation such as {@code (b)(4) of this
 * section}; a label begins a paragraph only where the line before has ended one.
 */
@NullMarked
package dev.thresher.ingest.list.ear;

import org.jspecify.annotations.NullMarked;
