/**
 * Who controls what by which law: the jurisdictions, laws, agencies, scope and tools of export
 * control, and the kinds of party lists, each statement with its source.
 *
 * <p>The project's files registry.csv and party-lists.csv, or a user's in the same form, go in; a
 * {@link dev.thresher.app.registry.Registry} gives its {@link
 * dev.thresher.app.registry.RegistryLine}s by jurisdiction, or the laws by date.
 *
 * <p>Trap: a line is either from a text that is named, with the place in it, or {@code unverified};
 * it is never both, and no line is taken for more than it says.
 */
@NullMarked
package dev.thresher.app.registry;

import org.jspecify.annotations.NullMarked;
