package dev.thresher.app.batch;

/** A configuration that cannot be followed: what is wrong, where, and what to write instead. */
public final class ConfigException extends RuntimeException {
  private static final long serialVersionUID = 1;

  ConfigException(String place, String problem) {
    super(place + ": " + problem);
  }

  ConfigException(String place, String problem, Throwable cause) {
    super(place + ": " + problem, cause);
  }
}
