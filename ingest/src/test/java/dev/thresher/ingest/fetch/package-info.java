/** Tests of fetching against a server on this machine that speaks the publishers' form. */
@NullMarked
package dev.thresher.ingest.fetch;

import org.jspecify.annotations.NullMarked;
