/**
 * Results as pages that stand alone in one file.
 *
 * <p>Nodes in, one HTML file out, with its style and script inside and a policy that forbids all
 * else. {@link dev.thresher.app.report.page.Node} is the only way to make markup: whatever comes
 * from a document is a {@link dev.thresher.app.report.page.Node.Text} and is escaped.
 *
 * <p>Trap: the policy allows no {@code style} attribute; looks are classes in {@code page.css}.
 */
@NullMarked
package dev.thresher.app.report.page;

import org.jspecify.annotations.NullMarked;
