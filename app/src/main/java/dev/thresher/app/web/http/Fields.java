package dev.thresher.app.web.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The named values of a query or a form, blank ones left out, in the order given. */
public record Fields(Map<String, List<String>> values) {
  private static final Fields NONE = new Fields(Map.of());

  public Fields {
    Map<String, List<String>> kept = new LinkedHashMap<>();
    values.forEach((name, all) -> {
      List<String> said = all.stream().map(String::strip).filter(text -> !text.isEmpty()).toList();
      if (!said.isEmpty()) {
        kept.put(name, said);
      }
    });
    values = java.util.Collections.unmodifiableMap(kept);
  }

  public static Fields none() {
    return NONE;
  }

  public static Fields of(String name, String value) {
    return NONE.with(name, value);
  }

  public Optional<String> first(String name) {
    return all(name).stream().findFirst();
  }

  /** The value, or empty text where there is none. */
  public String text(String name) {
    return first(name).orElse("");
  }

  public List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }

  public boolean has(String name, String value) {
    return all(name).contains(value);
  }

  public boolean has(String name) {
    return values.containsKey(name);
  }

  /** A whole number between 0 and the most allowed; what is no such number is refused. */
  public int count(String name, int otherwise, int most) {
    Optional<String> said = first(name);
    if (said.isEmpty()) {
      return otherwise;
    }
    try {
      int count = Integer.parseInt(said.get());
      if (count >= 0 && count <= most) {
        return count;
      }
    } catch (NumberFormatException e) {
      // said below, as for a number out of bounds
    }
    throw ProblemException.badRequest("'" + name + "' is a whole number from 0 to " + most);
  }

  /** The same with one value under this name. */
  public Fields with(String name, String value) {
    return replaced(name, List.of(value));
  }

  /** The same with one more value under this name. */
  public Fields and(String name, String value) {
    List<String> more = new ArrayList<>(all(name));
    more.add(value);
    return replaced(name, more);
  }

  public Fields without(String name) {
    return replaced(name, List.of());
  }

  public Fields without(String name, String value) {
    return replaced(name, all(name).stream().filter(each -> !each.equals(value)).toList());
  }

  private Fields replaced(String name, List<String> with) {
    Map<String, List<String>> all = new LinkedHashMap<>(values);
    all.put(name, with);
    return new Fields(all);
  }

  /** {@code /search?q=laser&list=us-ccl}; the path alone if there are no values. */
  public String link(String path) {
    StringBuilder link = new StringBuilder(path);
    values.forEach((name, all) ->
        all.forEach(value ->
            link.append(link.length() == path.length() ? '?' : '&')
                .append(encoded(name))
                .append('=')
                .append(encoded(value))));
    return link.toString();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
