package dev.thresher.index.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.junit.jupiter.api.Test;

class RememberingAnalyzerTest {
  private static final Path SAMPLES = Path.of("../corpus/samples");
  private static final List<String> PIECES =
      List.of(
          "exceeding 1,510 nm",
          " ",
          "\n",
          "semiconductor's lasers",
          "能量密度大于等于",
          "电池",
          "、",
          "10\u00b3 cm\u00b2",
          "9A001.b.1",
          "-",
          "\u0301",
          "\ud83d\ude00",
          "レーザー",
          "반도체",
          "caf\u00e9",
          "x".repeat(300));
  private static final List<String> FIELDS =
      Stream.concat(
              Stream.of(Fields.SPELLING, Fields.PROPERTY, Fields.EDITION),
              Stream.of(Script.values()).map(script -> Fields.text(Part.OWN, script)))
          .toList();

  private final WordBreaking words = WordBreaking.of("icu again", new IcuWords());
  private final Analyzer plain = words.analyzer();
  private final Analyzer remembering = words.writing();

  @Test
  void theWordsOfTheSamplesAreThoseOfThePlainAnalyzers() throws IOException {
    try (Stream<Path> files = Files.walk(SAMPLES)) {
      List<Path> texts =
          files.filter(file -> file.toString().matches(".*\\.(txt|jsonl|html|xml|tsv)")).toList();
      assertThat(texts).isNotEmpty();
      for (Path file : texts) {
        for (String line : Files.readAllLines(file)) {
          requireSame(line);
        }
        requireSame(Files.readString(file));
      }
    }
  }

  @Test
  void theWordsOfRandomTextsAreThoseOfThePlainAnalyzers() throws IOException {
    long seed = ThreadLocalRandom.current().nextLong();
    Random random = new Random(seed);
    List<String> texts = IntStream.range(0, 300).mapToObj(at -> mixed(random)).toList();
    for (String text : texts) {
      requireSame(text);
    }
    for (String again : texts) {
      requireSame(again);
    }
    assertThat(texts).as("seed " + seed).hasSize(300);
  }

  private static String mixed(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(30); i > 0; i--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }

  /** Asked twice, so that what is kept is compared too. */
  private void requireSame(String text) throws IOException {
    String folded = Folded.of(text);
    for (String field : FIELDS) {
      List<String> expected = told(plain, field, folded);
      assertThat(told(remembering, field, folded)).as(text).isEqualTo(expected);
      assertThat(told(remembering, field, folded)).as(text).isEqualTo(expected);
    }
  }

  /** Term, step, start and end of each word, then of the end, as an index asks for them. */
  private static List<String> told(Analyzer analyzer, String field, String text)
      throws IOException {
    List<String> told = new ArrayList<>();
    try (var stream = analyzer.tokenStream(field, text)) {
      var term = stream.getAttribute(TermToBytesRefAttribute.class);
      var step = stream.addAttribute(PositionIncrementAttribute.class);
      var place = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        String word = term.getBytesRef().utf8ToString();
        told.add(word + at(step, place));
      }
      stream.end();
      told.add("end" + at(step, place));
    }
    return told;
  }

  private static String at(PositionIncrementAttribute step, OffsetAttribute place) {
    return " +" + step.getPositionIncrement() + " " + place.startOffset() + "-" + place.endOffset();
  }
}
