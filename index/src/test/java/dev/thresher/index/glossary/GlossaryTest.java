package dev.thresher.index.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.corpus.text.Segmenter;
import dev.thresher.index.field.IcuWords;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GlossaryTest {
  private static final Segmenter WORDS = new IcuWords();
  private static final Glossary GLOSSARY = Glossary.standard();

  private static List<String> found(String text) {
    return GLOSSARY.in(text, WORDS).stream().map(term -> term.place().of(text)).toList();
  }

  @Test
  void theLongestTermWins() {
    assertThat(found("positioning accuracies of machine tools"))
        .containsExactly("positioning accuracies", "machine tools");
    assertThat(found("重量能量密度")).containsExactly("重量能量密度");
    assertThat(found("重量功率密度")).containsExactly("重量", "功率密度");
  }

  @Test
  void aTermOfOneCharacterCountsOnlyWhereItIsAWord() {
    assertThat(found("镓、锗")).containsExactly("镓", "锗");
    assertThat(found("考核")).isEmpty();
  }

  @Test
  void traditionalCharactersAreRecognised() {
    assertThat(found("積體電路與導彈")).contains("導彈");
  }

  @Test
  void aTermNamesItselfInTheOtherLanguages() {
    FoundTerm term = GLOSSARY.in("gyroscopes", WORDS).get(0);
    assertThat(term.translations()).contains("陀螺仪", "ジャイロスコープ");
    assertThat(GLOSSARY.in("ジャイロスコープ", WORDS).get(0).translations()).contains("gyroscope");
  }

  @Test
  void moreTermsJoinThoseThatShareAName() {
    var power =
        new Term(Optional.of("power"), List.of("power", "wattage"), List.of("功率"), List.of());
    Term joined = GLOSSARY.with(() -> List.of(power)).named("power").orElseThrow();
    assertThat(joined.concept()).contains("power");
    assertThat(joined.english()).contains("wattage");
  }

  @Test
  void everyRowHasNamesInEnglishAndChineseAndNoNameStandsInTwoRows() {
    Map<String, Term> rows = new HashMap<>();
    for (Term term : Glossary.withLaws().terms()) {
      assertThat(term.english()).as(term.toString()).isNotEmpty();
      assertThat(term.chinese()).as(term.toString()).isNotEmpty();
      for (String name : term.english()) {
        assertThat(rows.put(name, term)).as(name).isNull();
      }
    }
  }
}
