/**
 * The query language: a line of text in, an {@link dev.thresher.index.query.Expression} out, or an
 * error that points at its place. Knows nothing of Lucene.
 *
 * <pre>
 * secondary cells                   words, most of which must occur
 * "specially designed"~2            phrase, here with up to two words between
 * semicond* gyroscpe~ micro?lectr*  beginnings, misspellings, patterns
 * +must -not AND OR NOT ( )         boolean
 * code:3A001 list:us-ccl lang:zh    fields
 * power&gt;=500 W                     numbers of a property, in any unit of its kind
 * frequency:[2.7 GHz TO 6.8 GHz]    ranges; { and } leave the end out
 * </pre>
 *
 * <p>Trap: words side by side are one bag, a field beside them is a condition; AND binds stronger
 * than OR.
 */
@NullMarked
package dev.thresher.index.query;

import org.jspecify.annotations.NullMarked;
