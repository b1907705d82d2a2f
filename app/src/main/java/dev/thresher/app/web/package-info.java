/**
 * The workbench: pages and an API over one store, for a browser on this machine.
 *
 * <p>Requests come in through {@link dev.thresher.app.web.http}, pages are made in a package each,
 * from what {@link dev.thresher.app.web.shelf} holds open; the jobs and the index do the work.
 *
 * <p>Trap: a page computes nothing itself. What it shows, a command shows too.
 */
@NullMarked
package dev.thresher.app.web;

import org.jspecify.annotations.NullMarked;
