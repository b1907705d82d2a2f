package dev.thresher.ingest.fetch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a host's robots.txt allows us (RFC 9309), and how long it asks us to wait.
 *
 * @param rules for us, or for everyone where none names us
 */
record Robots(List<Rule> rules, Optional<Duration> delay) {
  /** A line {@code Allow:} or {@code Disallow:}; {@code *} stands for anything. */
  record Rule(boolean allows, String path) {
    boolean covers(String target) {
      boolean toEnd = path.endsWith("$");
      String start = toEnd ? path.substring(0, path.length() - 1) : path;
      String pattern =
          List.of(start.split("\\*", -1)).stream()
              .map(Pattern::quote)
              .reduce((left, right) -> left + ".*" + right)
              .orElse("");
      return Pattern.compile(pattern + (toEnd ? "" : ".*"), Pattern.DOTALL)
          .matcher(target)
          .matches();
    }
  }

  private static final int LONGEST_DELAY = 3600;

  Robots {
    rules = List.copyOf(rules);
  }

  /** Of a host that has no robots.txt. */
  static Robots silent() {
    return new Robots(List.of(), Optional.empty());
  }

  /** Of a host that cannot tell: then nothing is asked of it. */
  static Robots closed() {
    return new Robots(List.of(new Rule(false, "/")), Optional.empty());
  }

  static Robots parse(String text, String agent) {
    List<Group> groups = groups(text);
    int slash = agent.indexOf('/');
    String product = (slash < 0 ? agent : agent.substring(0, slash)).toLowerCase(Locale.ROOT);
    List<Group> ours = groups.stream().filter(group -> group.names(product)).toList();
    List<Group> those =
        ours.isEmpty() ? groups.stream().filter(group -> group.names("*")).toList() : ours;
    return new Robots(
        those.stream().flatMap(group -> group.rules.stream()).toList(),
        those.stream().flatMap(group -> group.delay.stream()).findFirst());
  }

  /** The longest rule that covers the path decides, an allowing one before its equal. */
  boolean allow(String target) {
    return rules.stream()
        .filter(rule -> !rule.path().isEmpty() && rule.covers(target))
        .reduce((left, right) -> longer(left, right) ? left : right)
        .map(Rule::allows)
        .orElse(true);
  }

  private static boolean longer(Rule left, Rule right) {
    int difference = left.path().length() - right.path().length();
    return difference > 0 || (difference == 0 && left.allows());
  }

  private static List<Group> groups(String text) {
    List<Group> groups = new ArrayList<>();
    boolean naming = false;
    for (String line : text.lines().toList()) {
      String words = line.contains("#") ? line.substring(0, line.indexOf('#')) : line;
      int colon = words.indexOf(':');
      if (colon < 0) {
        continue;
      }
      String field = words.substring(0, colon).strip().toLowerCase(Locale.ROOT);
      String value = words.substring(colon + 1).strip();
      if (field.equals("user-agent")) {
        if (!naming) {
          groups.add(new Group());
        }
        groups.getLast().agents.add(value.toLowerCase(Locale.ROOT));
        naming = true;
      } else if (!groups.isEmpty()) {
        groups.getLast().take(field, value);
        naming = false;
      }
    }
    return groups;
  }

  /** The lines for some agents. */
  private static final class Group {
    private final List<String> agents = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();
    private Optional<Duration> delay = Optional.empty();

    boolean names(String agent) {
      return agents.contains(agent);
    }

    void take(String field, String value) {
      switch (field) {
        case "allow" -> rules.add(new Rule(true, value));
        case "disallow" -> rules.add(new Rule(false, value));
        case "crawl-delay" -> delay = seconds(value);
        default -> {}
      }
    }

    private static Optional<Duration> seconds(String value) {
      return value.matches("\\d{1,5}")
          ? Optional.of(Duration.ofSeconds(Math.min(Integer.parseInt(value), LONGEST_DELAY)))
          : Optional.empty();
    }
  }
}
