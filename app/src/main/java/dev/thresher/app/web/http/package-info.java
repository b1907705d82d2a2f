/**
 * Requests and answers of the workbench, and the only place that knows the server (Jetty).
 *
 * <p>A {@link dev.thresher.app.web.http.Route} takes an {@link dev.thresher.app.web.http.Asked} and
 * gives an {@link dev.thresher.app.web.http.Answer}; {@link dev.thresher.app.web.http.Gate} decides
 * before that whether the request is let in at all.
 *
 * <p>Trap: whatever a request says is data. No path, no class, no file is named by it.
 */
@NullMarked
package dev.thresher.app.web.http;

import org.jspecify.annotations.NullMarked;
