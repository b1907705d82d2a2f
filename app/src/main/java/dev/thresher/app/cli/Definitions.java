package dev.thresher.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Definitions by their names: {@code I1,I3}, or a span such as {@code I1..I6}. */
final class Definitions {
  private static final Pattern SPAN = Pattern.compile("(\\w+)\\.\\.(\\w+)");

  private Definitions() {}

  /** All of them where none is named. */
  static <E extends Enum<E>> List<E> of(Class<E> type, List<String> names) {
    List<E> all = List.of(type.getEnumConstants());
    if (names.isEmpty()) {
      return all;
    }
    List<E> chosen = new ArrayList<>();
    for (String name : names) {
      Matcher span = SPAN.matcher(name);
      if (span.matches()) {
        int first = all.indexOf(one(all, span.group(1)));
        int last = all.indexOf(one(all, span.group(2)));
        chosen.addAll(all.subList(Math.min(first, last), Math.max(first, last) + 1));
      } else {
        chosen.add(one(all, name));
      }
    }
    return chosen.stream().distinct().toList();
  }

  private static <E extends Enum<E>> E one(List<E> all, String name) {
    return all.stream()
        .filter(each -> each.name().equalsIgnoreCase(name.strip()))
        .findFirst()
        .orElseThrow(() ->
            new WrongUsageException("there is no definition '" + name + "'; there are " + all));
  }
}
