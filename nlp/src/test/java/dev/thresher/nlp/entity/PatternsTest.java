package dev.thresher.nlp.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.thresher.corpus.text.Normalized;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PatternsTest {
  private static final long SEED = 20261129;
  private static final int TEXTS = 400;

  /** Their triggers are words around them that say what their numbers are. */
  private static final Set<String> TOLD_BY_OTHER_WORDS =
      Set.of("HS number further on", "HS number of ten digits", "order by its number");

  private static final String LETTERS = " .,-/()0123456789aimortxABCDELS";

  static Stream<Patterns.Form> rows() {
    return Patterns.table().stream();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void everyRowFindsInItsExampleWhatItSays(Patterns.Form form) {
    Normalized view = Normalized.of(form.example());
    List<String> found =
        Patterns.find(form, view.characters()).stream()
            .map(finding ->
                view.toSource(finding.span()).of(form.example())
                    + finding.id().map(id -> " = " + id).orElse(""))
            .toList();
    assertThat(found).as(form.name()).containsExactly(form.expected().split(" \\| "));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void everyRowIsLookedForInItsExample(Patterns.Form form) {
    String view = Normalized.of(form.example()).characters();
    assertThat(form.triggers())
        .as(form.name())
        .satisfiesAnyOf(
            triggers -> assertThat(triggers).isEmpty(),
            triggers -> assertThat(triggers).anyMatch(trigger -> trigger.isIn(view)));
  }

  /** Pieces of examples in a row, so that forms begin and end in one another's words. */
  @ParameterizedTest
  @MethodSource("rows")
  void whatARowFindsInAnyTextBearsOneOfItsTriggers(Patterns.Form form) {
    assumeFalse(TOLD_BY_OTHER_WORDS.contains(form.name()));
    List<String> examples = rows().map(Patterns.Form::example).toList();
    Random random = new Random(SEED);
    for (int i = 0; i < TEXTS; i++) {
      String other = pieceOf(examples.get(random.nextInt(examples.size())), random);
      String text = changed(form.example(), random) + other + pieceOf(form.example(), random);
      String view = Normalized.of(text).characters();
      boolean isLookedFor =
          form.triggers().isEmpty() || form.triggers().stream().anyMatch(t -> t.isIn(view));
      assertThat(isLookedFor || !form.expression().matcher(view).find())
          .as("%s in %s (seed %d)", form.name(), view, SEED)
          .isTrue();
    }
  }

  private static String pieceOf(String text, Random random) {
    int start = random.nextInt(text.length());
    return text.substring(start, start + random.nextInt(text.length() - start + 1));
  }

  /** With a few letters replaced, left out or put in. */
  private static String changed(String text, Random random) {
    StringBuilder changed = new StringBuilder(text);
    for (int i = random.nextInt(4); i > 0; i--) {
      int at = random.nextInt(changed.length() - 1);
      char c = LETTERS.charAt(random.nextInt(LETTERS.length()));
      switch (random.nextInt(3)) {
        case 0 -> changed.setCharAt(at, c);
        case 1 -> changed.deleteCharAt(at);
        default -> changed.insert(at, c);
      }
    }
    return changed.toString();
  }
}
