/**
 * HTML files: bytes in, an {@link dev.thresher.ingest.layout.Extract} out. jsoup parses; its types
 * end here.
 *
 * <p>Trap: the declared charset is obeyed strictly; GBK and Shift_JIS are read as their supersets,
 * as browsers do.
 */
@NullMarked
package dev.thresher.ingest.html;

import org.jspecify.annotations.NullMarked;
