package dev.thresher.index.evaluate;

import dev.thresher.corpus.edition.Language;

/**
 * What somebody wants to know.
 *
 * @param group {@code en}, {@code zh}, or across languages {@code en-zh} and {@code zh-en}
 * @param target the language of the provisions that are wanted
 * @param need the query in more words, for the judge
 */
public record Need(String id, String group, String query, Language target, String need) {}
