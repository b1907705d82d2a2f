/** Tests of the registry. */
@NullMarked
package dev.thresher.app.registry;

import org.jspecify.annotations.NullMarked;
