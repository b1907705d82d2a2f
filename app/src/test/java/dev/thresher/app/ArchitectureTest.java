package dev.thresher.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** The arrows of the design, each with its reason. */
class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("dev.thresher");

  private static void hold(ArchRule rule) {
    rule.allowEmptyShould(true).check(CLASSES);
  }

  private static void arrow(String from, String reason, String... mustNotKnow) {
    hold(
        noClasses()
            .that()
            .resideInAPackage(from)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(mustNotKnow)
            .because(reason));
  }

  @Test
  void theCorpusKnowsNobody() {
    arrow(
        "dev.thresher.corpus..",
        "the nouns of the field must stand whatever the stages do",
        "dev.thresher.ingest..",
        "dev.thresher.nlp..",
        "dev.thresher.track..",
        "dev.thresher.index..",
        "dev.thresher.app..");
  }

  @Test
  void aStageKnowsNoSibling() {
    String reason = "a stage must be testable and replaceable alone; app composes them";
    arrow(
        "dev.thresher.ingest..",
        reason,
        "dev.thresher.nlp..",
        "dev.thresher.track..",
        "dev.thresher.index..",
        "dev.thresher.app..");
    arrow(
        "dev.thresher.nlp..",
        reason,
        "dev.thresher.ingest..",
        "dev.thresher.track..",
        "dev.thresher.index..",
        "dev.thresher.app..");
    arrow(
        "dev.thresher.track..",
        reason,
        "dev.thresher.ingest..",
        "dev.thresher.nlp..",
        "dev.thresher.index..",
        "dev.thresher.app..");
    arrow(
        "dev.thresher.index..",
        reason,
        "dev.thresher.ingest..",
        "dev.thresher.nlp..",
        "dev.thresher.track..",
        "dev.thresher.app..");
  }

  @Test
  void thePipelineKnowsNoCommandAndNoReport() {
    arrow(
        "dev.thresher.app.pipeline..",
        "a batch job or a cluster runs it without a terminal",
        "dev.thresher.app.cli..",
        "dev.thresher.app.report..");
  }

  @Test
  void libraryTypesStayInTheirAdapters() {
    String reason = "a library must be replaceable in one place";
    notOutside(
        reason,
        "dev.thresher.ingest..",
        "org.apache.pdfbox..",
        "org.apache.tika..",
        "org.jsoup..",
        "org.apache.poi..");
    notOutside(reason, "dev.thresher.nlp..", "edu.stanford..", "com.hankcs..");
    notOutside(reason, "dev.thresher.index..", "org.apache.lucene..");
    notOutside(reason, "dev.thresher.app.cli..", "picocli..", "me.tongfei..");
  }

  private static void notOutside(String reason, String home, String... libraries) {
    hold(
        noClasses()
            .that()
            .resideOutsideOfPackage(home)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(libraries)
            .because(reason));
  }

  @Test
  void onlyTheCommandLineSpeaksToTheStandardStreams() {
    hold(
        noClasses()
            .that()
            .resideOutsideOfPackage("dev.thresher.app.cli..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .accessField(System.class, "in")
            .because("results, progress and warnings must not mix"));
  }

  @Test
  void noBinaryFractionCarriesAQuantity() {
    String[] exact = {
      "dev.thresher.corpus.quantity..",
      "dev.thresher.nlp.quantity..",
      "dev.thresher.nlp.parameter..",
      "dev.thresher.track.."
    };
    String reason = "0.1 must stay 0.1: use BigDecimal, or thousandths in an int";
    for (Class<?> binary : new Class<?>[] {double.class, float.class, Double.class}) {
      hold(
          noFields()
              .that()
              .areDeclaredInClassesThat()
              .resideInAnyPackage(exact)
              .should()
              .haveRawType(binary)
              .because(reason));
      hold(
          noMethods()
              .that()
              .areDeclaredInClassesThat()
              .resideInAnyPackage(exact)
              .should()
              .haveRawReturnType(binary)
              .because(reason));
    }
  }

  @Test
  void forbiddenCallsHaveTheirRemedy() {
    hold(
        noClasses()
            .should()
            .callMethod(Throwable.class, "printStackTrace")
            .because("a stack trace is for the maintainer: log it, or report once at the top"));
    hold(
        noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.io.File")
            .because("java.nio.file.Path has Unicode names, links and real errors"));
    hold(
        noClasses()
            .should()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .because("same input, same bytes out: no clock inside a stage"));
  }
}
