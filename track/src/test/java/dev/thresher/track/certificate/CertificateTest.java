package dev.thresher.track.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.corpus.entry.Designator;
import dev.thresher.corpus.entry.ProvisionKind;
import dev.thresher.track.EditionBuilder;
import dev.thresher.track.align.EditionView;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CertificateTest {
  private static EditionView edition(String date, String words) {
    return EditionView.of(
        EditionBuilder.on(date).with("9Z901", "Cells.").with("9Z901.a", words).build());
  }

  private static Certificate certify(String before, String after) {
    return Certificate.of(
        List.of(edition("2020-01-01", before), edition("2021-01-01", after)),
        Designator.parse("9Z901.a"),
        LocalDate.parse("2020-01-01"),
        LocalDate.parse("2022-01-01"));
  }

  @Test
  void typographyChangesTheCharactersAndNothingElse() {
    Certificate certificate = certify("“Cells” exceeding 1,500 W;", "'Cells' exceeding 1500 W;");
    assertThat(certificate.at(Level.CHARACTERS)).isEqualTo(Finding.CHANGED);
    assertThat(certificate.at(Level.TEXT)).isEqualTo(Finding.SAME);
    assertThat(certificate.at(Level.PARAMETERS)).isEqualTo(Finding.SAME);
    assertThat(certificate.isUnchanged()).isTrue();
  }

  @Test
  void aDroppedTwinOfAConditionChangesTheTextAndNoParameter() {
    Certificate certificate =
        certify(
            "A density exceeding 350 Wh/kg at 293 K (20 °C);",
            "A density exceeding 350 Wh/kg at 20 °C;");
    assertThat(certificate.at(Level.TEXT)).isEqualTo(Finding.CHANGED);
    assertThat(certificate.at(Level.PARAMETERS)).isEqualTo(Finding.SAME);
  }

  @Test
  void anotherNumberIsAChange() {
    Certificate certificate = certify("Power exceeding 10 W;", "Power exceeding 20 W;");
    assertThat(certificate.at(Level.PARAMETERS)).isEqualTo(Finding.CHANGED);
    assertThat(certificate.isUnchanged()).isFalse();
  }

  @Test
  void aLevelThatNoSourceHoldsSaysSo() {
    assertThat(certify("Rope;", "Rope;").at(Level.LICENCE)).isEqualTo(Finding.NOT_IN_SOURCE);
  }

  @Test
  void theLicenceRequirementIsThatOfTheWholeEntry() {
    EditionView before = withLicence("2020-01-01", "NS applies to entire entry");
    EditionView after = withLicence("2021-01-01", "NS and RS apply to entire entry");
    Certificate certificate =
        Certificate.of(
            List.of(before, after),
            Designator.parse("9Z901.a"),
            LocalDate.parse("2020-01-01"),
            LocalDate.parse("2021-01-01"));
    assertThat(certificate.at(Level.LICENCE)).isEqualTo(Finding.CHANGED);
  }

  private static EditionView withLicence(String date, String row) {
    return EditionView.of(
        EditionBuilder.on(date)
            .with("9Z901", "Cells.")
            .with("9Z901#control-1", ProvisionKind.LICENCE_ROW, row)
            .with("9Z901.a", "Power exceeding 10 W;")
            .build());
  }

  @Test
  void everyEditionBearsWitnessWithTheDigestOfItsWords() {
    Certificate certificate = certify("Rope;", "Rope;");
    assertThat(certificate.witnesses()).hasSize(2);
    assertThat(certificate.witnesses().getFirst().wording())
        .isEqualTo(certificate.witnesses().getLast().wording());
    assertThat(certificate.gaps()).singleElement().extracting("days").isEqualTo(366L);
  }
}
