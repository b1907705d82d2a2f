package dev.thresher.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.corpus.edition.Language;
import dev.thresher.corpus.edition.ListId;
import dev.thresher.ingest.bytes.FileKind;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourceGuessTest {
  @Test
  void everyRowOfTheTableGuessesItsOwnExample() {
    for (List<String> row : Table.beside(SourceGuess.class, "guesses.tsv").rows()) {
      boolean path = row.get(0).equals("path");
      SourceGuess guess = path ? guess(row.get(4), "x") : guess("file", row.get(4));

      assertThat(guess.list().map(SourceGuess.Clue::value))
          .as(row.get(4))
          .contains(new ListId(row.get(2)));
    }
  }

  @Test
  void theLastDateOfAPathIsTheEditions() {
    String path = "kept-2020-01-31/2022-10-07/ccl-2022-10-07.jsonl";

    assertThat(guess(path, "{}").date().map(SourceGuess.Clue::value))
        .contains(LocalDate.of(2022, 10, 7));
  }

  @Test
  void aDayThatNoMonthHasIsNoDate() {
    assertThat(guess("list-2022-13-40.txt", "x").date()).isEmpty();
  }

  @Test
  void aGuessSaysWhatItRestsOn() {
    assertThat(
            guess("a.txt", "Commerce Control List, Category 3").list().map(SourceGuess.Clue::from))
        .contains("first lines");
    assertThat(guess("part774.txt", "x").family().map(SourceGuess.Clue::from))
        .contains("list us-ccl");
    assertThat(guess("DORS-89-202.xml", "x").language().map(SourceGuess.Clue::value))
        .contains(Language.FRENCH);
  }

  @Test
  void theFormIsSeenInTheBytes() {
    assertThat(guess("a.txt", "%PDF-1.7\n").format()).isEqualTo(FileKind.PDF);
    assertThat(guess("a.jsonl", "{\"eccn\":1}").format()).isEqualTo(FileKind.JSON_LINES);
    assertThat(guess("a", "<?xml version=\"1.0\"?><a/>").format()).isEqualTo(FileKind.XML);
    assertThat(guess("a", "<!DOCTYPE html><html><body>x</body></html>").format())
        .isEqualTo(FileKind.HTML);
    assertThat(guess("a.md", "# x").format()).isEqualTo(FileKind.MARKDOWN);
  }

  private static SourceGuess guess(String name, String start) {
    return SourceGuess.of(new SourceFile(name, start.getBytes(StandardCharsets.UTF_8)));
  }
}
