package dev.thresher.nlp.logic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.corpus.content.ConditionText;
import dev.thresher.corpus.content.ConditionTree;
import dev.thresher.corpus.content.ControlList;
import dev.thresher.corpus.edition.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each {@code NAME.txt} reads as {@code NAME.expected} says. Run with {@code
 * -Dthresher.golden=write} to write what is read now, and review it as text.
 */
final class GoldenTreesTest {
  private static final Path FOLDER =
      Path.of("src", "test", "resources", "dev", "thresher", "nlp", "logic");

  @TestFactory
  Stream<DynamicTest> everyListReadsAsExpected() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList().stream()
          .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
    }
  }

  private static void check(Path file) throws IOException {
    Path expected = Path.of(file.toString().replaceFirst("txt$", "expected"));
    Language language = file.toString().contains(".zh.") ? Language.CHINESE : Language.ENGLISH;
    String read = read(Files.readString(file), language);
    if ("write".equals(System.getProperty("thresher.golden"))) {
      Files.writeString(expected, read);
    }
    assertThat(expected).exists();
    assertThat(read).isEqualTo(Files.readString(expected));
  }

  private static String read(String lines, Language language) {
    ControlList content = Provisions.read(lines, language);
    return ConditionTrees.of(content).stream()
        .map(GoldenTreesTest::wording)
        .collect(Collectors.joining("\n"));
  }

  private static String wording(ConditionTree tree) {
    return tree.provision()
        + (tree.standing() == ConditionTree.Standing.PART ? " (a part)" : "")
        + "\n"
        + ConditionText.of(tree.condition()).indent(2);
  }
}
