/**
 * Dates of a text with what they do there: published, effective, expires, delayed, amended, cited.
 *
 * <p>A passage goes in, {@link dev.thresher.corpus.content.DateMention}s come out. Absolute forms
 * of each language are read by {@link dev.thresher.nlp.date.CalendarForms}, forms that count from
 * an event by {@link dev.thresher.nlp.date.RelativeForms}; the role comes from the cue words of
 * {@code cues.tsv} around the date.
 *
 * <p>Trap: 04.06.2022 is the fourth of June in a European text, 4/6/22 the sixth of April in an
 * American one.
 */
@NullMarked
package dev.thresher.nlp.date;

import org.jspecify.annotations.NullMarked;
