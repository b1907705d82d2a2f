/**
 * Named things in a text: organisations, persons, places, agencies, laws, citations, codes.
 *
 * <p>A passage goes in, {@link dev.thresher.corpus.content.EntityMention}s with true offsets come
 * out, overlaps resolved and aliases normalised. The statistical recognisers of each language stand
 * behind {@link dev.thresher.nlp.entity.NameRecognizer}; what has a fixed form is found by patterns
 * and gazetteers, which win. Whom an office named by its task ({@link
 * dev.thresher.nlp.entity.Offices}) and a reference within the document ({@link
 * dev.thresher.nlp.entity.CrossReferences}) mean is decided when the whole document is known.
 *
 * <p>Trap: a statistical recogniser takes a reason for control (NS) for a state of Australia; codes
 * and abbreviations of the field are never left to it.
 */
@NullMarked
package dev.thresher.nlp.entity;

import org.jspecify.annotations.NullMarked;
