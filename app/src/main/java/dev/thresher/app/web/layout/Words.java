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
   * The text of a key with {@code {0}}, {@code {1}} replaced; a key without text is a defect.
   *
   * @param values plain text
   */
  public String say(String key, Object... values) {
    String text = texts.get(key);
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

  /** The heading of a column that a report calls by this name. */
  public String column(String name) {
    return code("column", name);
  }

  /** What a report says itself, such as a note below its counts. */
  public String told(String english) {
    return language.equals("zh") ? ReportWords.chinese().say(english) : english;
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
