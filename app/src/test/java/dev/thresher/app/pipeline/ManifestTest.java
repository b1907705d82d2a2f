package dev.thresher.app.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.thresher.corpus.entry.Diagnostic;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestTest {
  @TempDir Path folder;

  private Manifest read(String csv) throws IOException {
    return Manifest.read(Files.writeString(folder.resolve("manifest.csv"), csv));
  }

  @Test
  void aByteOrderMarkQuotedCommasAndBackslashesAreRead() throws IOException {
    Manifest manifest =
        read(
            "\ufeffpath,list,edition_date,variant,title\r\n"
                + "a\\b.txt,sample,2024-01-01,,\"Pumps, \"\"wide\"\" and \\\"\r\n");
    assertThat(manifest.rows())
        .singleElement()
        .satisfies(row -> {
          assertThat(row.path()).isEqualTo("a/b.txt");
          assertThat(row.variant()).isEqualTo("primary");
          assertThat(row.provenance().title()).isEqualTo("Pumps, \"wide\" and \\");
        });
  }

  @Test
  void columnsMayComeInAnyOrderAndMostMayBeMissing() throws IOException {
    assertThat(read("edition_date,path\n2024-01-01,a.txt\n").rows())
        .singleElement()
        .extracting(ManifestRow::date, ManifestRow::list)
        .containsExactly("2024-01-01", "");
  }

  @Test
  void aRowOfAnotherWidthIsNamedAndTheOthersAreRead() throws IOException {
    Manifest manifest = read("path,list\na.txt,one\nb.txt\nc.txt,two\n");
    assertThat(manifest.rows()).extracting(ManifestRow::path).containsExactly("a.txt", "c.txt");
    assertThat(manifest.diagnostics())
        .singleElement()
        .extracting(Diagnostic::place, Diagnostic::message)
        .containsExactly("record 3", "has 1 cells, the first line has 2");
  }

  @Test
  void aManifestWithoutPathsIsRefusedWithAnExample() {
    assertThatThrownBy(() -> read("file,list\na.txt,one\n"))
        .isInstanceOf(UnusableInputException.class)
        .hasMessageContaining("path,list,edition_date,variant");
  }

  @Test
  void aManifestThatIsNotUtf8IsRefused() throws IOException {
    Path file =
        Files.write(
            folder.resolve("latin.csv"), "path\ncaf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> Manifest.read(file)).hasMessageContaining("not UTF-8");
  }

  @Test
  void referencesDigestsSamplesAndExcerptsAreNoEditions() throws IOException {
    Manifest manifest = read("path,variant\na,reference\nb,digest\nc,sample\nd,excerpt\ne,html\n");
    assertThat(manifest.rows())
        .filteredOn(ManifestRow::isEdition)
        .extracting(ManifestRow::path)
        .containsExactly("e");
  }
}
