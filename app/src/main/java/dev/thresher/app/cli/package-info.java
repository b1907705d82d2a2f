/** The commands: each parses, calls, prints. */
@NullMarked
package dev.thresher.app.cli;

import org.jspecify.annotations.NullMarked;
