/**
 * Text from markdown files.
 *
 * <p>Characters go in; one block a line comes out: headings {@code h1} to {@code h6}, list items
 * {@code li} with their indentation, table rows {@code tr} with a tab between cells, the lines of
 * the front matter {@code meta}, others {@code p}. Marks of the markup are no part of the text.
 */
@NullMarked
package dev.thresher.ingest.markdown;

import org.jspecify.annotations.NullMarked;
