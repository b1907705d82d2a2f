/**
 * What was read out of a document: parameters, dates, entities, each with its evidence.
 *
 * <p>A {@link dev.thresher.corpus.content.ControlList} is a document with its parameters; charts
 * and party lists are contents of other shapes. Every value carries {@link
 * dev.thresher.corpus.text.Evidence}. A {@link dev.thresher.corpus.content.ConditionTree} says how
 * the parameters of a provision hang together.
 *
 * <p>Trap: only role {@code THRESHOLD} bounds something; a condition, an equivalent or a formula is
 * reported with its role and never compared as a threshold.
 */
@NullMarked
package dev.thresher.corpus.content;

import org.jspecify.annotations.NullMarked;
