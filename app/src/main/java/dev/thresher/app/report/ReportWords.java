package dev.thresher.app.report;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What reports say themselves, in Chinese: a table of English sentences with their counterparts, in
 * which {@code {0}} stands for any words. What a report quotes is never looked up here.
 */
public final class ReportWords {
  /** Example: the hole in {@code {0} rows}. */
  private static final Pattern HOLE = Pattern.compile("\\{\\d}");

  private static final ReportWords CHINESE = read("report.zh.tsv");

  private final Map<String, String> sentences;
  private final List<Form> forms;

  /** A sentence with holes. */
  private record Form(Pattern english, String chinese) {}

  private ReportWords(Map<String, String> sentences, List<Form> forms) {
    this.sentences = sentences;
    this.forms = forms;
  }

  public static ReportWords chinese() {
    return CHINESE;
  }

  /** The sentence in Chinese; itself where the table lacks it. */
  public String say(String english) {
    return find(english).orElse(english);
  }

  /** The sentence in Chinese; empty where the table lacks it. */
  public Optional<String> find(String english) {
    Optional<String> whole = Optional.ofNullable(sentences.get(english));
    return whole.or(
        () -> forms.stream().flatMap(form -> filled(form, english).stream()).findFirst());
  }

  private static Optional<String> filled(Form form, String english) {
    Matcher matcher = form.english().matcher(english);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String chinese = form.chinese();
    for (int i = 1; i <= matcher.groupCount(); i++) {
      chinese = chinese.replace("{" + (i - 1) + "}", matcher.group(i));
    }
    return Optional.of(chinese);
  }

  private static ReportWords read(String name) {
    InputStream table = Objects.requireNonNull(ReportWords.class.getResourceAsStream(name), name);
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
      Map<String, String> sentences = new HashMap<>();
      List<Form> forms = new ArrayList<>();
      for (String line : reader.lines().filter(row -> !row.startsWith("#")).toList()) {
        int tab = line.indexOf('\t');
        String english = line.substring(0, tab);
        String chinese = line.substring(tab + 1);
        if (HOLE.matcher(english).find()) {
          forms.add(new Form(form(english), chinese));
        } else {
          sentences.put(english, chinese);
        }
      }
      return new ReportWords(sentences, forms);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the program's own " + name, e);
    }
  }

  private static Pattern form(String english) {
    StringBuilder regex = new StringBuilder();
    Matcher holes = HOLE.matcher(english);
    int at = 0;
    while (holes.find()) {
      regex.append(Pattern.quote(english.substring(at, holes.start()))).append("(.*?)");
      at = holes.end();
    }
    return Pattern.compile(regex.append(Pattern.quote(english.substring(at))).toString());
  }
}
