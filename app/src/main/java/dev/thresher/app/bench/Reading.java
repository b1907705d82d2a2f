package dev.thresher.app.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A yardstick as a program: a JVM starts, reads the files and decodes them. */
public final class Reading {
  private Reading() {}

  /** Takes the files; prints nothing. */
  public static void main(String[] args) throws IOException {
    for (String file : args) {
      if (Files.readString(Path.of(file)).isEmpty()) {
        throw new IOException(file + " is empty");
      }
    }
  }
}
