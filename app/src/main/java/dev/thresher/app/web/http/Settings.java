package dev.thresher.app.web.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;

/**
 * Where the workbench listens and who may come in.
 *
 * @param port 0 for any free one
 * @param token what a visitor must know; empty only where no other machine can reach us
 */
public record Settings(String host, int port, Optional<String> token) {
  private static final int SHORTEST_TOKEN = 16;

  public Settings {
    if (token.isEmpty() && !isLoopback(host)) {
      throw new IllegalArgumentException(
          "'" + host + "' can be reached from other machines: a token is needed");
    }
    if (token.isPresent() && token.get().length() < SHORTEST_TOKEN) {
      throw new IllegalArgumentException(
          "a token has at least "
              + SHORTEST_TOKEN
              + " characters; 'openssl rand -hex 16' makes one");
    }
  }

  /** On this machine alone. */
  public static Settings loopback(int port) {
    return new Settings("127.0.0.1", port, Optional.empty());
  }

  public static boolean isLoopback(String host) {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }
}
