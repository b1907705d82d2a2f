package dev.thresher.app.analysis;

import dev.thresher.corpus.entry.Designator;
import dev.thresher.corpus.entry.Document;
import dev.thresher.corpus.entry.Provision;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The entries for software and technology that cite another entry: by its code, or by its product
 * group, as "equipment controlled by 3A (except 3A980)" does.
 */
final class Dependents {
  /** {@code 3A001} and, for a whole group, {@code 3A}; in brackets behind it what is excepted. */
  private static final Pattern GROUP =
      Pattern.compile(
          "\\b(?<group>\\d[A-C])(?![\\w-])\\s*(?:\\((?:except|other than)(?<except>[^)]*)\\))?");

  private static final int PRODUCT = 1;

  private final Map<String, List<String>> wordings;

  private Dependents(Map<String, List<String>> wordings) {
    this.wordings = wordings;
  }

  static Dependents of(Document document) {
    Map<String, List<String>> wordings = new TreeMap<>();
    for (Provision provision : document.outline().provisions()) {
      List<String> steps = provision.designator().steps();
      boolean isCode = !steps.isEmpty() && steps.getFirst().matches("\\d[DE]\\d{3}");
      if (isCode && provision.kind().isOperative()) {
        wordings
            .computeIfAbsent(steps.getFirst(), key -> new ArrayList<>())
            .add(document.wording(provision));
      }
    }
    return new Dependents(wordings);
  }

  /** In order of their codes. */
  List<String> on(Designator designator) {
    String code = designator.steps().getFirst();
    return wordings.entrySet().stream()
        .filter(entry -> !entry.getKey().equals(code))
        .filter(entry -> entry.getValue().stream().anyMatch(words -> cites(words, code)))
        .map(Map.Entry::getKey)
        .toList();
  }

  static boolean cites(String words, String code) {
    Matcher group = GROUP.matcher(words);
    while (group.find()) {
      String except = Optional.ofNullable(group.group("except")).orElse("");
      if (code.startsWith(group.group("group")) && !isExcepted(except, code)) {
        return true;
      }
    }
    return Pattern.compile("\\b" + code + "\\b").matcher(withoutExceptions(words)).find();
  }

  private static boolean isExcepted(String except, String code) {
    return except.contains(code) || isInSeries(except, code);
  }

  /** "except 3A980 and 3A99x": a series stands for its codes. */
  private static boolean isInSeries(String except, String code) {
    return Pattern.compile("\\b(\\d[A-E]\\d\\d)[xX]\\b")
        .matcher(except)
        .results()
        .anyMatch(series -> code.startsWith(series.group(PRODUCT)));
  }

  private static String withoutExceptions(String words) {
    return words.replaceAll("\\((?:except|other than)[^)]*\\)", " ");
  }
}
