/**
 * The same cells in Jupyter: a kernel over the protocol library of JJava and our own session.
 *
 * <p>Optional: the notebooks run without it. Trap: Jupyter needs the kernel's description in its
 * path; the script {@code notebooks/jupyter} writes it.
 */
@NullMarked
package dev.thresher.notebooks.kernel;

import org.jspecify.annotations.NullMarked;
