package dev.thresher.ingest;

/**
 * One published file as fetched.
 *
 * @param name its path as the manifest or the user gave it, with forward slashes
 * @param bytes never written to; the array is shared, not copied
 */
@SuppressWarnings("ArrayRecordComponent") // a file of 50 MB is not copied, and never compared
public record SourceFile(String name, byte[] bytes) {
  /** The part of the name behind the last slash. */
  public String baseName() {
    return name.substring(name.lastIndexOf('/') + 1);
  }
}
