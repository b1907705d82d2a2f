/**
 * Fields of technology: which one a control entry or a listed party belongs to, and by what word.
 *
 * <p>A {@link dev.thresher.track.field.Taxonomy} is read from the project's bilingual table
 * fields.tsv; headings and names go in, fields with their evidence come out.
 *
 * <p>Trap: a field is a reader's aid, not a legal term. An entry may belong to several, and what no
 * word decides falls to its product group or stays unclassified.
 */
@NullMarked
package dev.thresher.track.field;

import org.jspecify.annotations.NullMarked;
