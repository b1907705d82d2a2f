/**
 * Runs Java notebooks and gives their cells what they need.
 *
 * <p>A notebook (nbformat 4.5) in, the same notebook with its outputs out: {@link Notebook} holds
 * the file, {@link Session} runs one cell after the other in a JShell, {@link Show} collects what a
 * cell displays. Cells read exports of the program ({@link Export}), never its classes, so a
 * notebook goes on working with a newer Thresher.
 *
 * <p>Trap: snippets run inside this JVM, so {@code System.out} is turned aside while a cell runs;
 * two sessions at once would mix their lines.
 */
@NullMarked
package dev.thresher.notebooks;

import org.jspecify.annotations.NullMarked;
