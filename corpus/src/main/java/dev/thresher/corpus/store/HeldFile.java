package dev.thresher.corpus.store;

import dev.thresher.corpus.edition.Digest;

/**
 * One published file of an edition: its name where it came from and the digest of its bytes.
 *
 * @param name the path in its manifest or the file's name, with {@code /} between folders
 */
public record HeldFile(String name, Digest digest, long bytes) {}
