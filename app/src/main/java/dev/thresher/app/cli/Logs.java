package dev.thresher.app.cli;

import org.slf4j.bridge.SLF4JBridgeHandler;

/**
 * Sends what libraries log by {@code java.util.logging} the way of all logs: to SLF4J, which is
 * silent unless asked ({@code THRESHER_LOG=warn}). Named to the JVM by the launcher, made by it
 * when the first library logs.
 */
public final class Logs {
  public Logs() {
    SLF4JBridgeHandler.install();
  }
}
