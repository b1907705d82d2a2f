/** Tests of party lists: rows in, parties out. */
@NullMarked
package dev.thresher.ingest.table.party;

import org.jspecify.annotations.NullMarked;
