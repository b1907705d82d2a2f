/** The steps of the pipeline one by one, on the bundled samples: how long each takes when warm. */
@NullMarked
package dev.thresher.bench;

import org.jspecify.annotations.NullMarked;
