/**
 * Which amending rule a change may come from.
 *
 * <p>The application reads an index of rules (citation, dates) and hands it over as plain {@link
 * dev.thresher.track.rule.Rule}s; {@link dev.thresher.track.rule.RuleIndex} names those whose
 * effective date lies between two editions.
 *
 * <p>Trap: a rule that fits by date is a candidate, not a proof. Between editions that lie years
 * apart many fit.
 */
@NullMarked
package dev.thresher.track.rule;

import org.jspecify.annotations.NullMarked;
