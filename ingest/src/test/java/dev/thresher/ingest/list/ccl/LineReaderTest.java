package dev.thresher.ingest.list.ccl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.corpus.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          9Z901 Balls                                  | Plain
          9A901 Balls                                  | EntryHead
          9A901. Balls                                 | EntryHead
          9A901.a.1                                    | Stub
          EAR99 Items not elsewhere specified          | CatchAll
          Note: Balls                                  | NoteHead
          NOTES TO 9A901:                              | NoteHead
          Technical note 2:                            | NoteHead
          License Requirements Notes: Balls            | NoteHead
          License Requirements Notes 1. Balls          | NoteHead
          Licence Exceptions Note 1 to paragraph .b:   | NoteHead
          Explanatory Note                             | NoteHead
          A note is no head                            | Plain
          N.B. 2: See balls                            | NoteHead
          N. B. See balls                              | NoteHead
          REASON FOR CONTROL: NS                       | CaptionLine
          List of Items Controlled                     | CaptionLine
          Listed balls                                 | Plain
          a. Balls                                     | Item
          aa. Balls                                    | Item
          B.2.a. Balls                                 | Item
          abc. Balls                                   | Plain
          e.g. balls                                   | Plain
          2. Balls                                     | Numbered
          123. Balls                                   | Plain
          -                                            | Bullet
          a                                            | Plain
          """)
  void aLineIsWhatItsFirstWordsSay(String line, String form) {
    assertThat(LineReader.read(line).getClass().getSimpleName()).as(line).isEqualTo(form);
  }

  @Test
  void anEmptyLineIsPlain() {
    assertThat(LineReader.read("")).isEqualTo(new LineForm.Plain());
  }

  @Test
  void notesThatRunOnInALineAreParted() {
    assertThat(split("Note 1: Balls. Note 2: Kites. N.B.: See lakes.").stream().map(Line::text))
        .containsExactly("Note 1: Balls. ", "Note 2: Kites. ", "N.B.: See lakes.");
    assertThat(split("Balls; see the Note: it is long").stream().map(Line::text)).hasSize(1);
  }

  private static List<Line> split(String text) {
    return LineSplitter.split(new Line(new Span(0, text.length()), text));
  }
}
