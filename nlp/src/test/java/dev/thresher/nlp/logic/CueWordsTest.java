package dev.thresher.nlp.logic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.corpus.edition.Language;
import dev.thresher.corpus.text.Normalized;
import dev.thresher.corpus.text.Span;
import dev.thresher.corpus.text.Table;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The cues of each row's example, neutral words left out, are those that the row says. */
final class CueWordsTest {
  @TestFactory
  Stream<DynamicTest> everyRowKeepsItsExample() {
    return Stream.of("en", "zh", "ja")
        .flatMap(code ->
            CueWords.table(code).rows().stream()
                .filter(row -> !row.cell("cue").equals("qualifier"))
                .map(row ->
                    DynamicTest.dynamicTest(
                        code + " line " + row.line() + ": " + row.cell("example"),
                        () ->
                            assertThat(cues(row, Language.ofCode(code).orElseThrow()))
                                .isEqualTo(row.cell("expected")))));
  }

  @TestFactory
  Stream<DynamicTest> everyQualifierEndsANameInItsExample() {
    return CueWords.table("en").rows().stream()
        .filter(row -> row.cell("cue").equals("qualifier"))
        .map(row ->
            DynamicTest.dynamicTest(
                row.cell("example"),
                () ->
                    assertThat(row.cell("example").split(" "))
                        .filteredOn(CueWords.of(Language.ENGLISH)::isQualifier)
                        .isNotEmpty()));
  }

  private static String cues(Table.Row row, Language language) {
    String view = Normalized.of(row.cell("example")).characters();
    List<Piece> pieces = PieceReader.read(view, CueWords.of(language), List.of());
    return pieces.stream()
        .flatMap(piece ->
            piece instanceof Piece.Joint(Span span, Cue cue) ? Stream.of(cue) : Stream.empty())
        .filter(cue -> cue != Cue.NEUTRAL || row.cell("cue").equals("neutral"))
        .distinct()
        .map(Cue::code)
        .collect(Collectors.joining(" "));
  }
}
