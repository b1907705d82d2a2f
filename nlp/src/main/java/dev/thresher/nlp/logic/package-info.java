/**
 * Reads how the demands of a control list hang together.
 *
 * <p>A {@link dev.thresher.corpus.content.ControlList} in, {@link
 * dev.thresher.corpus.content.ConditionTree}s out, one for each entry and item: chapeau phrases and
 * the endings of items join items, connectives join the bounds of one sentence, exceptions and
 * releasing notes take out. The phrases stand in {@code logic.LL.tsv}. Cheap, and always computed
 * anew: a tree depends on the words above and below a provision.
 *
 * <p>Trap: where the words leave the logic open, the tree says so ({@link
 * dev.thresher.corpus.content.Condition.Unclear}) and keeps both readings; it never guesses.
 */
@NullMarked
package dev.thresher.nlp.logic;

import org.jspecify.annotations.NullMarked;
