/**
 * Regulations of Canada as Justice Canada serves them, such as the Export Control List, in English
 * and French.
 *
 * <p>Blocks with the elements that they lie in go in; sections (2.a), items of the schedule
 * (5504.2.g.i), groups and notes come out.
 *
 * <p>Trap: amendments that are not in force are quoted at the end of a file with the labels of what
 * they will replace. They are {@link dev.thresher.corpus.entry.ProvisionKind#PENDING}, below a
 * provision of their own.
 */
@NullMarked
package dev.thresher.ingest.list.canada;

import org.jspecify.annotations.NullMarked;
