/**
 * The same answers as JSON for programs, and the description of how to ask for them.
 *
 * <p>Each {@link dev.thresher.app.web.api.Operation} is a route and its description in one, so that
 * neither is without the other; what its records hold stands in {@code records.tsv}, a line a
 * field.
 *
 * <p>Trap: numbers of the law are decimal strings, as everywhere in our JSON; scores and counts are
 * numbers.
 */
@NullMarked
package dev.thresher.app.web.api;

import org.jspecify.annotations.NullMarked;
