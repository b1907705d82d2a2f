package dev.thresher.nlp.en;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.corpus.content.EntityType;
import dev.thresher.nlp.entity.NameRecognizer.Name;
import java.util.List;
import org.junit.jupiter.api.Test;

class EnglishNamesTest {
  private final EnglishNames recognizer = new EnglishNames();

  @Test
  void organisationsAndPlacesAreFoundAtTheirOffsets() {
    String text = "The Bureau of Industry and Security told exporters in Singapore to wait.";
    List<Name> names = recognizer.names(text);
    assertThat(names)
        .extracting(name -> name.span().of(text))
        .contains("Bureau of Industry and Security", "Singapore");
    assertThat(names).extracting(Name::type).contains(EntityType.ORGANIZATION, EntityType.PLACE);
  }

  @Test
  void offsetsStayTrueBehindCharactersOutsideTheBasicPlane() {
    String text = "\ud83d\ude80 Rockets made in Austria.";
    assertThat(recognizer.names(text)).extracting(name -> name.span().of(text)).contains("Austria");
  }

  @Test
  void sentencesAreSplit() {
    String text = "Cells exceed 350 Wh/kg. Packs do not.";
    assertThat(recognizer.sentences(text))
        .extracting(span -> span.of(text))
        .containsExactly("Cells exceed 350 Wh/kg.", "Packs do not.");
  }

  @Test
  void theTitleOfAListIsNoFirm() {
    EnglishForms forms = new EnglishForms();
    String prose = "The firm Tall Oaks Sensors sold balls to the lake.";
    assertThat(forms.names(prose))
        .extracting(name -> name.span().of(prose))
        .containsExactly("Tall Oaks Sensors");
    assertThat(forms.names("Balls or Angular Rate Sensors, Having any of the Following Colours"))
        .isEmpty();
  }
}
