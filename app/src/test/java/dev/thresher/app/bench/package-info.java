/** What measuring rests on. */
@NullMarked
package dev.thresher.app.bench;

import org.jspecify.annotations.NullMarked;
