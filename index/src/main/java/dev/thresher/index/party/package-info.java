/**
 * Names of parties, compared as people compare them.
 *
 * <p>A name in any script in, its {@link dev.thresher.index.party.NameForm} out: words in plain
 * Latin letters, those of company forms and trades recognised in both languages. Two forms in, a
 * score between 0 and 1 with its reasons out.
 *
 * <p>Trap: a score says how alike two names are, not that they are one party.
 */
@NullMarked
package dev.thresher.index.party;

import org.jspecify.annotations.NullMarked;
