package dev.thresher.app.report;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a cell of a table says in sentences, in a reader's language; what is not known stays. */
record Findings(Sentences sentences) {
  /** Example: {@code 372 licence rows missing in source}. */
  private static final Pattern COUNTED = Pattern.compile("(\\d+) (\\D.*)");

  private static final String JOINT = "; ";

  /** Each of the parts that are strung together. */
  String of(String english) {
    return Arrays.stream(english.split(JOINT, -1)).map(this::part).collect(joining(JOINT));
  }

  private String part(String english) {
    Matcher counted = COUNTED.matcher(english);
    return sentences
        .find(english)
        .orElseGet(() ->
            counted.matches()
                ? counted.group(1) + " " + sentences.find(counted.group(2)).orElse(counted.group(2))
                : english);
  }
}
