package dev.thresher.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.corpus.edition.Language;
import dev.thresher.corpus.edition.ListId;
import dev.thresher.corpus.entry.Diagnostic;
import dev.thresher.ingest.scan.Scans;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that must be refused by name, with a remedy, and without a crash. */
class HostileFilesTest {
  private static final int HUGE = 200 * 1024 * 1024;

  @Test
  void aTruncatedPdfWasCut() {
    try (DrawnPdf pdf = new DrawnPdf().line(50, 700, "9A001 Kites")) {
      byte[] whole = pdf.bytes();

      assertRefused(
          refuse("a.pdf", Arrays.copyOf(whole, whole.length / 2)), "ends before its end mark");
    }
  }

  @Test
  void aZipWithTheNameOfAPdfIsAZip() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("a.txt"));
      zip.write(1);
    }

    assertRefused(refuse("a.pdf", out.toByteArray()), "application/zip");
  }

  /** Found by fuzzing: an element that is named like the rest of a block, with no block above. */
  @ParameterizedTest
  @ValueSource(strings = {"eu-regulation", "us-ccl", "us-ear", "cn-list", "cn-law"})
  void whatGoesOnWithNothingIsRead(String family) {
    byte[] page = "<html><body><rest>hoists</rest>\n\n+".getBytes(StandardCharsets.UTF_8);
    EditionSource source =
        new EditionSource(
            new ListId("hostile"),
            family,
            LocalDate.of(2024, 1, 1),
            "primary",
            Language.ENGLISH,
            List.of(new SourceFile("a.html", page)));

    assertThat(Ingestor.standard().read(source).documents())
        .allSatisfy(document -> assertThat(document.text().characters()).contains("hoists"));
  }

  @Test
  void anEmptyFileIsEmpty() {
    assertRefused(refuse("a.xml", new byte[0]), "is empty");
  }

  @Test
  void aFileBeyondTheLimitIsNotOpened() {
    assertRefused(refuse("a.pdf", new byte[HUGE]), "more than the limit of");
  }

  @Test
  void zerosWithinTheLimitAreNoPdf() {
    assertRefused(refuse("a.pdf", new byte[1_000_000]), "does not begin like one");
  }

  @Test
  void externalEntitiesAreNeverResolved() {
    String xml =
        "<?xml version=\"1.0\"?><!DOCTYPE DIV5 [<!ENTITY secret SYSTEM \"/etc/hostname\">]>"
            + "<DIV5 N=\"774\" TYPE=\"PART\"><P>&secret;</P></DIV5>";

    assertRefused(refuse("a.xml", xml), "declares entities of its own");
  }

  @Test
  void entitiesThatGrowAreNeverResolved() {
    String xml =
        "<!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;\">]><d>&b;</d>";

    assertRefused(refuse("a.xml", xml), "declares entities of its own");
  }

  @Test
  void brokenXmlSaysWhere() {
    Diagnostic said = refuse("a.xml", "<DIV5 N=\"774\" TYPE=\"PART\"><P>kites</DIV5>");

    assertRefused(said, "is no well-formed XML");
    assertThat(said.place()).startsWith("line 1, column");
  }

  @Test
  void invalidUtf8SaysWhere() {
    String before = "<html><head><meta charset=utf-8></head><body>9A001 ";
    byte[] html = (before + "?</body></html>").getBytes(StandardCharsets.US_ASCII);
    html[before.length()] = (byte) 0xff;
    Diagnostic said = refuse("a.html", html);

    assertRefused(said, "is not valid UTF-8");
    assertThat(said.place()).isEqualTo("byte " + before.length());
  }

  @Test
  void elementsInElementsWithoutEndAreRefused() {
    assertRefused(
        refuse("a.html", "<html><body>" + "<div>".repeat(5_000) + "x"), "nested more than");
    assertRefused(
        refuse("a.xml", "<d>".repeat(5_000) + "x" + "</d>".repeat(5_000)), "nested more than");
  }

  @Test
  void aBrokenLineOfJsonSaysItsNumber() {
    Diagnostic said =
        refuse("a.jsonl", "{\"eccn\":\"9A001\",\"text\":\"9A001 Kites\"}\n{\"eccn\":");

    assertRefused(said, "is no JSON");
    assertThat(said.place()).isEqualTo("line 2");
  }

  @Test
  void aPdfOfPicturesIsAScan() {
    try (DrawnPdf pdf = new DrawnPdf().picture()) {
      assertRefused(refuse("a.pdf", pdf.bytes()), "it is a scan");
    }
  }

  @Test
  void aPdfWithNothingOnItsPagesIsNoScan() {
    try (DrawnPdf pdf = new DrawnPdf()) {
      assertRefused(refuse("a.pdf", pdf.bytes()), "neither text nor pictures");
    }
  }

  @Test
  void aWordFileThatUnpacksManifoldIsNamedForIt() throws IOException {
    byte[] bomb =
        WordFile.withMainPart(
            WordFile.sound(),
            part ->
                new String(part, StandardCharsets.UTF_8)
                    .replaceFirst("</w:t>", " ".repeat(101_000_000) + "</w:t>")
                    .getBytes(StandardCharsets.UTF_8));

    assertRefused(refuse("a.docx", bomb), "unpacks to far more than its size");
  }

  @Test
  void aPdfWithTooManyPagesIsRefused() {
    Limits tight = new Limits(1_000_000, 1, 100, 100_000, Duration.ofMinutes(1), Scans.refused());
    try (DrawnPdf pdf = new DrawnPdf().line(50, 700, "one").turn().line(50, 700, "two")) {
      Reading reading = Ingestor.withLimits(tight).read(source("a.pdf", pdf.bytes()));

      assertRefused(reading.diagnostics().getFirst(), "has 2 pages");
    }
  }

  @Test
  void aFamilyThatIsNotKnownIsKept() {
    EditionSource strange =
        new EditionSource(
            new ListId("no-such-list"),
            "",
            LocalDate.of(2020, 1, 1),
            "primary",
            Language.ENGLISH,
            List.of(new SourceFile("a.txt", new byte[] {'x'})));

    assertThat(Ingestor.standard().read(strange).outcome())
        .isEqualTo(Reading.Outcome.KEPT_NOT_READ);
  }

  private static void assertRefused(Diagnostic said, String message) {
    assertThat(said.severity()).isEqualTo(Diagnostic.Severity.ERROR);
    assertThat(said.file()).startsWith("a.");
    assertThat(said.message()).contains(message);
    assertThat(said.remedy()).isNotEmpty();
  }

  private static Diagnostic refuse(String name, String text) {
    return refuse(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private static Diagnostic refuse(String name, byte[] bytes) {
    Reading reading = Ingestor.standard().read(source(name, bytes));
    assertThat(reading.outcome()).isEqualTo(Reading.Outcome.FAILED);
    return reading.diagnostics().getLast();
  }

  private static EditionSource source(String name, byte[] bytes) {
    return new EditionSource(
        new ListId("us-ccl"),
        "us-ccl",
        LocalDate.of(2020, 1, 1),
        "primary",
        Language.ENGLISH,
        List.of(new SourceFile(name, bytes)));
  }
}
