/**
 * The page that finds listed parties by name.
 *
 * <p>A name in any script in; parties with likeness and reasons out.
 *
 * <p>Trap: the score says how alike names are, not that they are one party.
 */
@NullMarked
package dev.thresher.app.web.party;

import org.jspecify.annotations.NullMarked;
