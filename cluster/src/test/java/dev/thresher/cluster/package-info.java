@NullMarked
package dev.thresher.cluster;

import org.jspecify.annotations.NullMarked;
