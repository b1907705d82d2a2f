/**
 * Cuts a normalised passage into lexemes: measures, comparator phrases, labels, formulas, marks,
 * words.
 *
 * <p>The words come from tables: {@code comparators.LL.tsv} and {@code words.LL.tsv} for what a
 * phrase says, {@code labels.LL.tsv} for what makes the number behind it a label and no quantity.
 * One pass from left to right, longest phrase first.
 *
 * <p>Trap: a phrase has its sense only in its place; "over" is a comparator before a number and a
 * preposition before a noun. The parser decides, not the lexer.
 */
@NullMarked
package dev.thresher.nlp.lexicon;

import org.jspecify.annotations.NullMarked;
