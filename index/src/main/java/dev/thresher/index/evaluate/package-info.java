/**
 * Measures search on judged information needs, beside baselines.
 *
 * <p>Needs and judgements in (JSON Lines of the gold set), nDCG@10, recall@20 and MRR per group of
 * needs and system out. The baselines are searches that anybody could have: BM25 over the words of
 * the standard analyser, BM25 over pairs of characters, and ours without the other language.
 *
 * <p>Trap: a provision that nobody judged counts as not relevant; after a change of the search the
 * pool has to be judged again before its scores are compared.
 */
@NullMarked
package dev.thresher.index.evaluate;

import org.jspecify.annotations.NullMarked;
