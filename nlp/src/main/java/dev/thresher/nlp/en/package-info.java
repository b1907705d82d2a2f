/**
 * English: the words of the grammar and Stanford CoreNLP.
 *
 * <p>Trap: CoreNLP is opened at the first call for names; nothing on the way to a parameter needs
 * it.
 */
@NullMarked
package dev.thresher.nlp.en;

import org.jspecify.annotations.NullMarked;
