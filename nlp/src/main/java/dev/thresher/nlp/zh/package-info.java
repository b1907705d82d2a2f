/**
 * Chinese: the words of the grammar and HanLP.
 *
 * <p>Trap: HanLP's normalisation stays off; it would change the characters and with them the
 * offsets.
 */
@NullMarked
package dev.thresher.nlp.zh;

import org.jspecify.annotations.NullMarked;
