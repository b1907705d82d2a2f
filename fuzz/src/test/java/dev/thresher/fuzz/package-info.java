@NullMarked
package dev.thresher.fuzz;

import org.jspecify.annotations.NullMarked;
