/**
 * From files to contents in the store: manifests, extraction, runners, and the corpus that commands
 * read.
 *
 * <p>A {@link dev.thresher.app.pipeline.Manifest} or loose paths become {@link
 * dev.thresher.app.pipeline.Source}s, an {@link dev.thresher.app.pipeline.Extractor} turns one
 * source into an {@link dev.thresher.app.pipeline.Extraction}, {@link
 * dev.thresher.app.pipeline.Corpus} gives contents by list and date, {@link
 * dev.thresher.app.pipeline.Histories} what became of each provision.
 *
 * <p>Trap: the key of an extraction holds all that decides it. What is not in the key must not
 * change the result.
 */
@NullMarked
package dev.thresher.app.pipeline;

import org.jspecify.annotations.NullMarked;
