package dev.thresher.app.web.layout;

import dev.thresher.app.report.ReportWords;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The words of the workbench in one language; what it says stands in {@code words_*.properties}.
 */
public final class Words {
  private static final Words ENGLISH = read("en");
  private static final Words CHINESE = read("zh");

  private final String language;
  private final Map<String, String> texts;

  private Words(String language, Map<String, String> texts) {
    this.language = language;
    this.texts = texts;
  }

  /** English for all that is not Chinese. */
  public static Words of(String language) {
    return language.startsWith("zh") ? CHINESE : ENGLISH;
  }

  /** {@code en} or {@code zh}. */
  public String language() {
    return language;
  }

  Map<String, String> texts() {
    return texts;
  }

  /**
   * The text of a key with {@code {0}}, {@code {1}} replaced; a key without text is a defect. Where
   * the first value is 1, the text of {@code KEY.one} goes before.
   *
   * @param values plain text
   */
  public String say(String key, Object... values) {
    boolean isOne = values.length > 0 && values[0].toString().equals("1");
    String text = texts.get(isOne && has(key + ".one") ? key + ".one" : key);
    if (text == null) {
      throw new IllegalArgumentException("no words for '" + key + "' in " + language);
    }
    for (int i = 0; i < values.length; i++) {
      text = text.replace("{" + i + "}", values[i].toString());
    }
    return text;
  }

  /** True if there are words under this key. */
  public boolean has(String key) {
    return texts.containsKey(key);
  }

  /** The word for a code such as {@code kind.item}, or the code itself where there is none. */
  public String code(String family, String code) {
    return Optional.ofNullable(texts.get(family + "." + code)).orElse(code);
  }

  /** What reports say, in this language. */
  public ReportWords reports() {
    return language.equals("zh") ? ReportWords.chinese() : ReportWords.english();
  }

  /** The heading of a column that a report calls by this name. */
  public String column(String name) {
    return reports().column(name);
  }

  /**
   * What a report or a problem says itself, such as a note below counts; of what goes on in lines
   * of its own (where, and what to do) each line that is known.
   */
  public String told(String english) {
    String whole = reports().say(english);
    return whole.equals(english) && english.contains("\n")
        ? english.lines().map(this::toldLine).collect(Collectors.joining("\n"))
        : whole;
  }

  private String toldLine(String line) {
    String said = line.stripLeading();
    return line.substring(0, line.length() - said.length()) + reports().say(said);
  }

  private static Words read(String language) {
    String name = "words_" + language + ".properties";
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(Words.class.getResourceAsStream(name), name),
            StandardCharsets.UTF_8)) {
      PropertyResourceBundle bundle = new PropertyResourceBundle(reader);
      Map<String, String> texts = new TreeMap<>();
      bundle.keySet().forEach(key -> texts.put(key, bundle.getString(key)));
      return new Words(language, texts);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the program's own " + name, e);
    }
  }
}
