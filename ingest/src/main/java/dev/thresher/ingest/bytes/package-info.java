/**
 * What a file is, by its bytes, and the characters that stand in it.
 *
 * <p>A name and bytes go in; a {@link dev.thresher.ingest.bytes.FileKind} or characters come out.
 * Apache Tika detects; its types end here.
 *
 * <p>Trap: a name lies. A file is taken for what its bytes say, and a name that says otherwise is
 * reported.
 */
@NullMarked
package dev.thresher.ingest.bytes;

import org.jspecify.annotations.NullMarked;
