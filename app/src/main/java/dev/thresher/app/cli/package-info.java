/**
 * The commands: each parses, calls, prints.
 *
 * <p>{@link dev.thresher.app.cli.Main} hands the arguments to one command; a command gets a {@link
 * dev.thresher.app.cli.Terminal} and gives an {@link dev.thresher.app.cli.ExitCode}. One handler
 * turns exceptions into messages.
 *
 * <p>Trap: standard output is for results alone. Progress, warnings and errors go to standard
 * error.
 */
@NullMarked
package dev.thresher.app.cli;

import org.jspecify.annotations.NullMarked;
