/**
 * The workbench in a real browser: the Chromium that is installed here, without a window.
 *
 * <p>A {@link dev.thresher.app.web.browser.Chromium} opens {@link
 * dev.thresher.app.web.browser.Visit}s, which remember whatever the browser complained of.
 *
 * <p>Trap: where no Chromium is installed these tests are skipped, and fail when {@code CI=true}.
 */
@NullMarked
package dev.thresher.app.web.browser;

import org.jspecify.annotations.NullMarked;
