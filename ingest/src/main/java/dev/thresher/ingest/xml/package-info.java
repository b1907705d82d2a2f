/**
 * XML files: bytes in, an {@link dev.thresher.ingest.layout.Extract} out, by the JDK's own StAX.
 *
 * <p>Trap: no entity that a file declares is ever resolved, inside or outside; a file that needs
 * one is refused.
 */
@NullMarked
package dev.thresher.ingest.xml;

import org.jspecify.annotations.NullMarked;
