package dev.thresher.index.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.thresher.index.Editions;
import dev.thresher.index.TestIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeasuresTest {
  private static final Place BEST = new Place("a", "1");
  private static final Place GOOD = new Place("a", "2");
  private static final Place OTHER = new Place("a", "3");
  private static final Map<Place, Integer> GRADES = Map.of(BEST, 2, GOOD, 1);

  @TempDir Path folder;

  @Test
  void theBestOrderIsOne() {
    assertThat(Measures.of(List.of(BEST, GOOD, OTHER), GRADES)).isEqualTo(new Measures(1, 1, 1));
  }

  @Test
  void laterIsWorse() {
    Measures measures = Measures.of(List.of(OTHER, GOOD, BEST), GRADES);
    assertThat(measures.reciprocalRank()).isEqualTo(0.5);
    assertThat(measures.recall()).isEqualTo(1);
    double log3 = Math.log(3) / Math.log(2);
    assertThat(measures.ndcg()).isCloseTo((1 / log3 + 3 / 2.0) / (3 + 1 / log3), within(1e-9));
  }

  @Test
  void nothingFoundIsNought() {
    assertThat(Measures.of(List.of(), GRADES)).isEqualTo(new Measures(0, 0, 0));
  }

  @Test
  void ourSearchAndTheBaselinesAreScoredOnTheSameNeeds() throws IOException {
    Path needs = folder.resolve("needs.jsonl");
    Files.writeString(
        needs,
        """
        {"id":"1","group":"en","query":"solar cells","target":"en","need":"cells for space"}
        {"id":"2","group":"en-zh","query":"missile","target":"zh","need":"parts of missiles"}
        """);
    Path judged = folder.resolve("judged.jsonl");
    Files.writeString(
        judged,
        """
        {"need":"1","list":"us-sample","path":"9A001.b.2","grade":"2"}
        {"need":"2","list":"cn-sample","path":"1A901.b","grade":"2"}
        """);
    var editions = List.of(Editions.third(), Editions.chinese());
    try (var index = TestIndex.of(folder.resolve("index"), Editions.third(), Editions.chinese());
        var evaluation = RetrievalEvaluation.of(index, editions)) {
      List<RetrievalScore> scores = evaluation.scores(RetrievalGold.read(needs, judged));
      assertThat(scores)
          .filteredOn(score -> score.system().equals(RetrievalEvaluation.OURS))
          .allSatisfy(score -> assertThat(score.mean()).isEqualTo(new Measures(1, 1, 1)));
      assertThat(scores)
          .filteredOn(score ->
              score.group().equals("en-zh") && !score.system().equals(RetrievalEvaluation.OURS))
          .allSatisfy(score -> assertThat(score.mean()).isEqualTo(new Measures(0, 0, 0)));
      assertThat(scores).hasSize(12);
    }
  }
}
