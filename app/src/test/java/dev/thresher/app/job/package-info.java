@NullMarked
package dev.thresher.app.job;

import org.jspecify.annotations.NullMarked;
