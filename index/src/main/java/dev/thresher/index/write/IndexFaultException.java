package dev.thresher.index.write;

import java.nio.file.Path;

/** The index cannot be used as it is; the message says why and what to do. */
public final class IndexFaultException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final boolean isBusy;

  private IndexFaultException(
      Path directory, String fault, String remedy, Throwable cause, boolean isBusy) {
    super(directory + ": " + fault + "\n  " + remedy, cause);
    this.isBusy = isBusy;
  }

  private IndexFaultException(Path directory, String fault, String remedy, Throwable cause) {
    this(directory, fault, remedy, cause, false);
  }

  private IndexFaultException(Path directory, String fault, String remedy) {
    super(directory + ": " + fault + "\n  " + remedy);
    this.isBusy = false;
  }

  /** True while another process writes: its files are not to be touched. */
  public boolean isBusy() {
    return isBusy;
  }

  public static IndexFaultException missing(Path directory) {
    return new IndexFaultException(
        directory, "there is no index", "ingest a list first: thresher builds its index then");
  }

  public static IndexFaultException damaged(Path directory, Throwable cause) {
    return new IndexFaultException(
        directory,
        "the index is damaged or half written (" + cause.getMessage() + ")",
        "delete this folder; thresher rebuilds it from the store",
        cause);
  }

  public static IndexFaultException stale(Path directory, String expected, String found) {
    return new IndexFaultException(
        directory,
        "the index was built from other contents: expected " + expected + ", found " + found,
        "delete this folder; thresher rebuilds it from the store");
  }

  public static IndexFaultException busy(Path directory, Throwable cause) {
    return new IndexFaultException(
        directory,
        "another process is writing the index",
        "wait until it has finished, then try again",
        cause,
        true);
  }

  public static IndexFaultException unwritable(Path directory, Throwable cause) {
    return new IndexFaultException(
        directory,
        "the index cannot be written (" + cause.getMessage() + ")",
        "check the disk's free space and the folder's permissions",
        cause);
  }
}
