package dev.thresher.app.web.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordsTest {
  /** Example: {@code words.say("search.title"}. */
  private static final Pattern SAID = Pattern.compile("words\\s*\\.say\\(\\s*\"([^\"]+)\"\\s*[,)]");

  @Test
  void bothLanguagesSayTheSameThings() {
    assertThat(Words.of("zh").texts().keySet()).isEqualTo(Words.of("en").texts().keySet());
  }

  @Test
  void bothLanguagesFillInTheSameValues() {
    Words.of("en")
        .texts()
        .forEach((key, text) ->
            assertThat(holes(Words.of("zh").say(key))).as(key).isEqualTo(holes(text)));
  }

  private static Set<String> holes(String text) {
    TreeSet<String> holes = new TreeSet<>();
    Matcher matcher = Pattern.compile("\\{\\d\\}").matcher(text);
    while (matcher.find()) {
      holes.add(matcher.group());
    }
    return holes;
  }

  @Test
  void whatThePagesSayHasWords() throws IOException {
    Path source =
        Path.of(
            System.getProperty("thresher.root", ".."), "app/src/main/java/dev/thresher/app/web");
    try (Stream<Path> files = Files.walk(source)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        Matcher matcher = SAID.matcher(Files.readString(file));
        while (matcher.find()) {
          assertThat(Words.of("en").texts()).as(file.toString()).containsKey(matcher.group(1));
        }
      }
    }
  }
}
