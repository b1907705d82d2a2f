package dev.thresher.nlp.logic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.thresher.corpus.content.Condition;
import dev.thresher.corpus.content.ConditionTree;
import dev.thresher.corpus.content.ControlList;
import dev.thresher.corpus.content.Parameter;
import dev.thresher.corpus.edition.Language;
import dev.thresher.corpus.text.Evidence;
import dev.thresher.corpus.text.Normalized;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every text; the seed is the number of the repetition. */
final class LogicLawsTest {
  private static final List<String> WORDS =
      List.of(
          "pumps",
          "having any of the following:",
          "having all of the following:",
          "a.",
          "b.",
          "1.",
          "2.",
          "a mass exceeding 5 kg",
          "a length of 3 m or less",
          "and",
          "or",
          ",",
          ";",
          ".",
          ":",
          "(",
          ")",
          "except",
          "other than those controlled by 9Z901",
          "made of brass",
          "“x”",
          "'",
          "[Reserved]",
          "as follows",
          "at 293 K",
          "either",
          "with",
          "not",
          "only",
          "See",
          "\n",
          "具有下列任一特性",
          "质量大于5千克",
          "，",
          "不包括",
          "且",
          "或",
          "を除く",
          "質量",
          "−",
          "5 × 10 3 Gy");

  @RepeatedTest(200)
  void thePiecesFollowEachOtherAndLeaveOutOnlyBlanks(RepetitionInfo run) {
    String view = Normalized.of(text(run.getCurrentRepetition(), 60)).characters();
    List<Piece> pieces = PieceReader.read(view, CueWords.of(Language.ENGLISH), List.of());
    int at = 0;
    for (Piece piece : pieces) {
      assertThat(piece.span().start()).isGreaterThanOrEqualTo(at);
      assertThat(view.substring(at, piece.span().start())).isBlank();
      assertThat(piece.span().isEmpty()).isFalse();
      at = piece.span().end();
    }
    assertThat(view.substring(at)).isBlank();
  }

  @RepeatedTest(200)
  void everyLeafIsQuotedFromTheTextAndEveryBoundIsALeaf(RepetitionInfo run) {
    Language language = run.getCurrentRepetition() % 3 == 0 ? Language.CHINESE : Language.ENGLISH;
    ControlList content = list(run.getCurrentRepetition(), language);
    List<Evidence> quoted = new ArrayList<>();
    List<Parameter> bounds = new ArrayList<>();
    for (ConditionTree tree : ConditionTrees.of(content)) {
      collect(tree.condition(), quoted, bounds);
    }
    assertThat(quoted).allMatch(evidence -> evidence.isQuotedFrom(content.document().text()));
    assertThat(content.parameters()).containsAll(bounds);
  }

  @RepeatedTest(50)
  void theSameListGivesTheSameTrees(RepetitionInfo run) {
    ControlList content = list(run.getCurrentRepetition(), Language.ENGLISH);
    assertThat(ConditionTrees.of(content)).isEqualTo(ConditionTrees.of(content));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(",
        ": a. X",
        "and ",
        "or, ",
        "except ",
        ", and except x",
        "any of the following ",
        "See. ",
        "a mass exceeding 5 kg or ",
        "a mass exceeding 5 kg (",
        "other than 9Z901, ",
        "“",
        "1. ",
        "having: 1. A mass exceeding 5 kg; ",
        "除",
        "和质量大于5千克",
        "の又は"
      })
  void timeGrowsAsTheTextDoes(String pattern) {
    String words = pattern.repeat(20_000 / pattern.length());
    ControlList content =
        Provisions.read("9Z901 Pumps as follows.\n9Z901.a " + words, Language.ENGLISH);
    assertTimeout(Duration.ofSeconds(20), () -> ConditionTrees.of(content));
  }

  private static ControlList list(int seed, Language language) {
    StringBuilder lines = new StringBuilder();
    for (String path : List.of("9Z901", "9Z901.a", "9Z901.a.1", "9Z901.a#note-1", "9Z901.b")) {
      String words = text(seed * 31 + path.length(), 30).replace('\n', ' ');
      lines.append(path).append(' ').append(words).append('\n');
    }
    return Provisions.read(lines.toString(), language);
  }

  private static String text(int seed, int length) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      boolean isNoise = random.nextInt(12) == 0;
      text.append(
          isNoise
              ? Character.toString(random.nextInt(0x20, 0xd7ff))
              : WORDS.get(random.nextInt(WORDS.size())));
      text.append(random.nextInt(5) == 0 ? "" : " ");
    }
    return text.toString();
  }

  private static void collect(Condition condition, List<Evidence> quoted, List<Parameter> bounds) {
    switch (condition) {
      case Condition.All(List<Condition> parts) -> collect(parts, quoted, bounds);
      case Condition.Any(List<Condition> parts) -> collect(parts, quoted, bounds);
      case Condition.Not(Condition part) -> collect(part, quoted, bounds);
      case Condition.Unclear(List<Condition> readings, String why) ->
          collect(readings, quoted, bounds);
      case Condition.Bound(Parameter parameter) -> bounds.add(parameter);
      case Condition.Circumstance(Parameter parameter) -> bounds.add(parameter);
      case Condition.Subject subject -> quoted.add(subject.evidence());
      case Condition.Words words -> quoted.add(words.evidence());
      case Condition.Elsewhere elsewhere -> quoted.add(elsewhere.evidence());
      case Condition.Jurisdiction jurisdiction -> quoted.add(jurisdiction.evidence());
    }
  }

  private static void collect(
      List<Condition> conditions, List<Evidence> quoted, List<Parameter> bounds) {
    conditions.forEach(each -> collect(each, quoted, bounds));
  }
}
