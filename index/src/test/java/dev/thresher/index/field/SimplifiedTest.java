package dev.thresher.index.field;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import dev.thresher.corpus.text.Simplified;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SimplifiedTest {
  private static final String OURS = "於臺牀裏";

  @Test
  void theTableSaysWhatTheLibrarySaysOfEveryCharacter() {
    Transliterator library = Transliterator.getInstance("Traditional-Simplified");
    List<Character> otherwise = new ArrayList<>();
    for (char c = '\u3400'; c <= '\u9fff'; c++) {
      String simplified = library.transliterate(String.valueOf(c));
      char expected = simplified.length() == 1 ? simplified.charAt(0) : c;
      if (OURS.indexOf(c) < 0 && Simplified.of(c) != expected) {
        otherwise.add(c);
      }
    }
    assertThat(otherwise).isEmpty();
  }

  @Test
  void whatTheLibraryLeavesIsSimplifiedToo() {
    assertThat(Simplified.of(OURS)).isEqualTo("于台床里");
  }

  @Test
  void otherScriptsStay() {
    assertThat(Simplified.of("laser 5 µm カ")).isEqualTo("laser 5 µm カ");
  }
}
