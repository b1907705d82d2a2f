package dev.thresher.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.thresher.ingest.SourceFile;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourcesFileTest {
  @ParameterizedTest
  @CsvSource({
    "ecfr, 15/744, en, https://www.ecfr.gov/api/versioner/v1/full/2022-10-07/title-15.xml?part=744,"
        + " us-x/2022-10-07/title-15_part-744.xml",
    "eur-lex-pdf, 02014R0833-20220604, en,"
        + " https://eur-lex.europa.eu/legal-content/EN/TXT/PDF/?uri=CELEX:02014R0833-20220604,"
        + " us-x/2022-10-07/file_uri-CELEX_02014R0833-20220604.pdf",
    "justice-laws, SOR-89-202, fr, https://laws-lois.justice.gc.ca/fra/XML/SOR-89-202.xml,"
        + " us-x/2022-10-07/SOR-89-202.xml",
    "justice-laws-day, SOR-89-202, en,"
        + " https://laws-lois.justice.gc.ca/eng/regulations/SOR-89-202/20221007/P1TT3xt3.html,"
        + " us-x/2022-10-07/P1TT3xt3.html",
    "url, https://example.org/lists/{date}/list.pdf, en,"
        + " https://example.org/lists/2022-10-07/list.pdf, us-x/2022-10-07/list.pdf",
  })
  void aRowNamesItsFileInThePublishersForm(
      String publisher, String address, String language, String uri, String path) {
    SourcesFile sources =
        read(
            "list,publisher,address,date,language\nus-x,"
                + publisher
                + ","
                + address
                + ",2022-10-07,"
                + language
                + "\n");
    Wanted wanted = Publishers.standard().wanted(sources.rows().getFirst());

    assertThat(wanted.uri()).hasToString(uri);
    assertThat(wanted.path()).isEqualTo(path);
  }

  @Test
  void anotherVariantHasAFolderOfItsOwn() {
    SourcesFile sources =
        read(
            "list,publisher,address,date,variant\n"
                + "us-x,url,https://example.org/a.xml,2022-10-07,html\n");
    assertThat(Publishers.standard().wanted(sources.rows().getFirst()).path())
        .isEqualTo("us-x/2022-10-07/html/a.xml");
  }

  @Test
  void anAddressCannotLeaveTheFolder() {
    SourcesFile sources =
        read(
            "list,publisher,address,date\n"
                + "us-x,url,https://example.org/..%2F..%2Fetc%2Fpasswd,2022-10-07\n"
                + "../x,url,https://example.org/a,2022-10-07\n");
    assertThat(sources.rows()).hasSize(1);
    assertThat(Publishers.standard().wanted(sources.rows().getFirst()).path())
        .startsWith("us-x/2022-10-07/")
        .doesNotContain("..");
    assertThat(sources.diagnostics())
        .extracting(diagnostic -> diagnostic.place())
        .containsExactly("line 3");
  }

  @Test
  void aRowWithoutADayIsReportedWithItsLineAndTheOthersAreKept() {
    SourcesFile sources =
        read(
            "list,publisher,address,date\n"
                + "us-x,url,https://example.org/a,last week\n"
                + "us-x,url,https://example.org/a,2022-10-07\n");
    assertThat(sources.rows()).hasSize(1);
    assertThat(sources.diagnostics().getFirst().place()).isEqualTo("line 2");
    assertThat(sources.diagnostics().getFirst().message()).isEqualTo("'last week' is no day");
  }

  @Test
  void aFileWithoutTheColumnsIsRefused() {
    SourcesFile sources = read("name,where\na,b\n");
    assertThat(sources.rows()).isEmpty();
    assertThat(sources.diagnostics().getFirst().message())
        .isEqualTo("has no column [list, publisher, address, date]");
  }

  @Test
  void aPublisherThatNobodyKnowsIsRefusedWithThoseThatAreKnown() {
    SourcesFile sources = read("list,publisher,address,date\nus-x,gazette,1/2,2022-10-07\n");
    assertThatThrownBy(() -> Publishers.standard().wanted(sources.rows().getFirst()))
        .hasMessageContaining("no publisher is called 'gazette'")
        .hasMessageContaining("ecfr");
  }

  @Test
  void anAddressOfAnotherShapeIsRefused() {
    SourcesFile sources = read("list,publisher,address,date\nus-x,ecfr,744,2022-10-07\n");
    assertThatThrownBy(() -> Publishers.standard().wanted(sources.rows().getFirst()))
        .hasMessage("the address of ecfr is TITLE/PART, not '744'");
  }

  private static SourcesFile read(String csv) {
    return SourcesFile.read(new SourceFile("SOURCES.csv", csv.getBytes(StandardCharsets.UTF_8)));
  }
}
