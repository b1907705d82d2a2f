package dev.thresher.track.coverage;

import dev.thresher.corpus.entry.Designator;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which paragraphs of its entry a licence row applies to. */
sealed interface RowScope {
  /** The entire entry, less what it excepts. */
  record Entire(List<Designator> excepted) implements RowScope {
    public Entire {
      excepted = List.copyOf(excepted);
    }
  }

  /** The paragraphs that it names, and all below them. */
  record Named(List<Designator> paragraphs) implements RowScope {
    public Named {
      paragraphs = List.copyOf(paragraphs);
    }
  }

  /** Things in words: which paragraphs those are is not said. */
  record InWords() implements RowScope {}

  /** {@code .b.2}, {@code b.3}, {@code z. 1.b} behind a code or another paragraph. */
  String STEPS = "\\.?\\s?([a-z]{1,2}(?:\\.\\s?(?:\\d{1,2}|[a-z]{1,2}|[ivx]+))*)(?![a-z0-9])";

  Pattern ENTIRE = Pattern.compile("entire entry", Pattern.CASE_INSENSITIVE);
  Pattern EXCEPT = Pattern.compile("\\bexcept\\b", Pattern.CASE_INSENSITIVE);
  Pattern FURTHER =
      Pattern.compile(
          "\\G(?:,?\\s?(and|or|through|to)\\s|,\\s)(?:\\.|(?=[a-z]\\.\\d)|(?=[a-z](?:[\\s,.;]|$)))"
              + STEPS);

  static RowScope of(String code, String words) {
    Matcher entire = ENTIRE.matcher(words);
    if (entire.find()) {
      Matcher except = EXCEPT.matcher(words).region(entire.end(), words.length());
      if (!except.find()) {
        return new Entire(List.of());
      }
      List<Designator> excepted = paragraphs(code, words.substring(except.end()));
      return excepted.isEmpty() ? new InWords() : new Entire(excepted);
    }
    List<Designator> named = paragraphs(code, words);
    return named.isEmpty() ? new InWords() : new Named(named);
  }

  /** The paragraphs of the entry that the words name, in order. */
  private static List<Designator> paragraphs(String code, String words) {
    List<Designator> all = new ArrayList<>();
    Matcher first = Pattern.compile("(?:" + code + "|paragraph )\\s?" + STEPS).matcher(words);
    while (first.find()) {
      Designator last = designator(code, first.group(1));
      all.add(last);
      Matcher further = FURTHER.matcher(words).region(first.end(), words.length());
      while (further.find()) {
        Designator next = designator(code, further.group(2));
        boolean isRange = "through".equals(further.group(1)) || "to".equals(further.group(1));
        all.addAll(isRange ? between(last, next) : List.of(next));
        last = next;
      }
    }
    return all;
  }

  private static Designator designator(String code, String steps) {
    return Designator.parse(code + "." + steps.replace(" ", ""));
  }

  /** {@code a.1 through a.8}: those behind the first, up to the last. */
  private static List<Designator> between(Designator first, Designator last) {
    List<Designator> all = new ArrayList<>();
    String from = first.steps().getLast();
    String to = last.steps().getLast();
    boolean isNumbered = (from + to).chars().allMatch(Character::isDigit);
    if (!first.parent().equals(last.parent())
        || !(isNumbered || (from.length() == 1 && to.length() == 1))) {
      return List.of(last);
    }
    int start = isNumbered ? Integer.parseInt(from) : from.charAt(0);
    int end = isNumbered ? Integer.parseInt(to) : to.charAt(0);
    for (int at = start + 1; at <= end; at++) {
      all.add(last.parent().child(isNumbered ? String.valueOf(at) : String.valueOf((char) at)));
    }
    return all.isEmpty() ? List.of(last) : all;
  }

  /**
   * Whether the row applies to the paragraph. Undecided where its words name things, and where it
   * names a paragraph below this one, which the source then leaves out.
   */
  default Answer covers(Designator paragraph) {
    return switch (this) {
      case Entire(List<Designator> excepted) -> without(excepted, paragraph);
      case Named(List<Designator> named) -> among(named, paragraph);
      case InWords() -> Answer.UNDECIDED;
    };
  }

  private static Answer among(List<Designator> named, Designator paragraph) {
    if (named.stream().anyMatch(each -> each.covers(paragraph))) {
      return Answer.YES;
    }
    return named.stream().anyMatch(paragraph::covers) ? Answer.UNDECIDED : Answer.NO;
  }

  private static Answer without(List<Designator> excepted, Designator paragraph) {
    return switch (among(excepted, paragraph)) {
      case YES -> Answer.NO;
      case NO -> Answer.YES;
      case UNDECIDED -> Answer.UNDECIDED;
    };
  }

  /** Why it is not told whether the row applies to a paragraph. */
  default String doubt() {
    return switch (this) {
      case Entire entire -> "the row names paragraphs that the source leaves out";
      case Named named -> "the row names paragraphs that the source leaves out";
      case InWords inWords -> "the row names things, not paragraphs";
    };
  }
}
