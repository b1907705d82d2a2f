@NullMarked
package dev.thresher.app.crash;

import org.jspecify.annotations.NullMarked;
