package dev.thresher.app.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** English sentences with their counterparts in another language; {@code {0}} is any words. */
final class Sentences {
  /** Example: the hole in {@code {0} rows}. */
  private static final Pattern HOLE = Pattern.compile("\\{(\\d)}");

  private final Map<String, String> whole = new HashMap<>();
  private final List<Form> forms = new ArrayList<>();

  /** A sentence with holes. */
  private record Form(Pattern english, List<String> holes, String other) {
    Optional<String> fill(String sentence) {
      Matcher matcher = english.matcher(sentence);
      if (!matcher.matches()) {
        return Optional.empty();
      }
      String filled = other;
      for (int i = 0; i < holes.size(); i++) {
        filled = filled.replace(holes.get(i), matcher.group(i + 1));
      }
      return Optional.of(filled);
    }
  }

  /** An earlier form goes before a later one. */
  Sentences(List<List<String>> rows) {
    for (List<String> row : rows) {
      if (HOLE.matcher(row.getFirst()).find()) {
        forms.add(form(row.getFirst(), row.getLast()));
      } else {
        whole.put(row.getFirst(), row.getLast());
      }
    }
  }

  private static Form form(String english, String other) {
    StringBuilder regex = new StringBuilder();
    List<String> holes = new ArrayList<>();
    Matcher matcher = HOLE.matcher(english);
    int at = 0;
    while (matcher.find()) {
      regex.append(Pattern.quote(english.substring(at, matcher.start()))).append("(.*?)");
      holes.add(matcher.group());
      at = matcher.end();
    }
    regex.append(Pattern.quote(english.substring(at)));
    return new Form(Pattern.compile(regex.toString(), Pattern.DOTALL), holes, other);
  }

  Optional<String> find(String english) {
    Optional<String> found = Optional.ofNullable(whole.get(english));
    return found.or(() -> forms.stream().flatMap(form -> form.fill(english).stream()).findFirst());
  }
}
