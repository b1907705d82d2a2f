package dev.thresher.app.web.http;

import java.util.function.Function;

/**
 * A place that can be asked.
 *
 * @param path the whole path; a path that ends in a slash and a star stands for all below it
 * @param mostBytes how large a body may be
 */
public record Route(Method method, String path, int mostBytes, Function<Asked, Answer> handler) {
  private static final int FORM = 64 * 1024;

  public static Route get(String path, Function<Asked, Answer> handler) {
    return new Route(Method.GET, path, 0, handler);
  }

  public static Route post(String path, Function<Asked, Answer> handler) {
    return new Route(Method.POST, path, FORM, handler);
  }

  public static Route upload(String path, int mostBytes, Function<Asked, Answer> handler) {
    return new Route(Method.POST, path, mostBytes, handler);
  }

  boolean isFor(String asked) {
    return path.endsWith("/*")
        ? asked.startsWith(path.substring(0, path.length() - 1))
        : path.equals(asked);
  }
}
