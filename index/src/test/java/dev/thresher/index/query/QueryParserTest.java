package dev.thresher.index.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryParserTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "energy density     | 0  | never closed
          (cells              | 0  | never closed
          cells)              | 5  | nothing is open
          cells AND           | 9  | missing
          OR cells            | 0  | missing
          colour:red          | 0  | no field 'colour'; there are code, list
          list:               | 5  | value is missing behind 'list:'
          cells ~2            | 6  | directly behind
          gyro~7              | 4  | at most 2
          power>=much         | 7  | a number is missing
          power>=500blorps    | 10 | no unit is written like this
          >=500 W             | 0  | a property is missing
          f:[1 GHz 2 GHz]     | 9  | TO is missing
          f:[1 GHz TO 2 GHz   | 2  | never closed
          f:[1 GHz TO 2 W]    | 2  | measure different things
          f:[* TO *]          | 2  | at least one end
          [1 GHz TO 2 GHz]    | 0  | needs a property before it
          电池 (蓄电池        | 3  | never closed
          """)
  void anErrorPointsAtItsPlace(String query, int position, String message) {
    assertThatThrownBy(() -> QueryParser.parse(query))
        .isInstanceOfSatisfying(
            QuerySyntaxException.class, error -> assertThat(error.position()).isEqualTo(position))
        .hasMessageContaining(message)
        .hasMessageContaining("\n    " + query + "\n");
  }

  @Test
  void theCaretStandsUnderThePlaceAlsoBehindWideCharacters() {
    assertThatThrownBy(() -> QueryParser.parse("电池 (蓄电池"))
        .hasMessageEndingWith("\n    电池 (蓄电池\n         ^");
  }

  @Test
  void fullWidthSignsAreTakenForThePlainOnes() {
    assertThat(QueryParser.parse("（电池）　list：cn-sample"))
        .isEqualTo(QueryParser.parse("(电池) list:cn-sample"));
  }

  @Test
  void curlyQuotesMakeAPhrase() {
    assertThat(QueryParser.parse("“energy density”"))
        .isEqualTo(QueryParser.parse("\"energy density\""));
  }

  @Test
  void aDashBeforeADigitIsASign() {
    assertThat(QueryParser.parse("noise -150"))
        .isInstanceOfSatisfying(Expression.Bag.class, bag -> assertThat(bag.excluded()).isEmpty());
  }

  @Test
  void anEmptyQueryAsksForEverything() {
    assertThat(QueryParser.parse("  ")).isEqualTo(new Expression.Everything());
  }

  @Test
  void aFieldBesideWordsIsACondition() {
    assertThat(QueryParser.parse("cells list:us-ccl"))
        .isInstanceOfSatisfying(
            Expression.Bag.class,
            bag -> {
              assertThat(bag.wanted()).hasSize(1);
              assertThat(bag.required()).hasSize(1);
            });
  }
}
