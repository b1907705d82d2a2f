/**
 * Regulations of the European Union and their annexes as EUR-Lex prints them.
 *
 * <p>Blocks with their indentation go in; articles (Article 2a.3.b), annexes, entries of control
 * lists (3A001.a.1, X.A.I.001.b.2), notes, technical notes, N.B. and rows of customs codes come
 * out. Marks of consolidation (▼M7) and repeated table heads are furniture.
 *
 * <p>Trap: points below points are told by their indentation and by the order of their labels, and
 * the print is wrong in places; where a note behind the point cites it, the note decides. In an
 * amending regulation a whole article or annex is quoted inside a point.
 */
@NullMarked
package dev.thresher.ingest.list.eu;

import org.jspecify.annotations.NullMarked;
