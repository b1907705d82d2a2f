/**
 * How every page of the workbench looks: frame, words in two languages, links, paging, assets.
 *
 * <p>Nodes in, a whole page out; words come from {@code words_*.properties}, never from a page's
 * code.
 *
 * <p>Trap: the policy allows neither inline style nor inline script.
 */
@NullMarked
package dev.thresher.app.web.layout;

import org.jspecify.annotations.NullMarked;
