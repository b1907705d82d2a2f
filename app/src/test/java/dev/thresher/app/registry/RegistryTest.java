package dev.thresher.app.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RegistryTest {
  private static final String HEAD = "jurisdiction,kind,english,words,date,list,source,place\n";
  private static final String GOOD =
      "EU,law,A sample act,Sample Act,1999-02-01,,file a/b.txt,title\n";

  private static Registry read(String rows) {
    return Registry.read("mine.csv", (HEAD + rows).getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aLawKeepsItsDateAsItWasWritten() {
    RegistryLine law = read(GOOD + GOOD.replace("1999-02-01", "1954")).laws().getFirst();
    assertThat(law.dated()).isEqualTo("1954");
    assertThat(law.attribution()).isEqualTo(new Attribution.File("a/b.txt", "title"));
  }

  @Test
  void anErrorNamesItsRowAndColumn() {
    assertThatThrownBy(() -> read(GOOD + GOOD.replace("EU,", "XX,")))
        .hasMessageContaining("mine.csv: row 3, column jurisdiction: there is no 'XX'");
    assertThatThrownBy(() -> read(GOOD.replace(",law,", ",rule,")))
        .hasMessageContaining("row 2, column kind: there is no 'rule'");
    assertThatThrownBy(() -> read(GOOD.replace("1999-02-01", "once")))
        .hasMessageContaining("row 2, column date: 'once' is no day");
    assertThatThrownBy(() -> read(GOOD.replace("file a/b.txt", "hearsay")))
        .hasMessageContaining("row 2, column source: 'hearsay' names no source");
    assertThatThrownBy(() -> read(GOOD.replace(",title", ",")))
        .hasMessageContaining("row 2, column place: is empty");
    assertThatThrownBy(() -> read(GOOD.replace("file a/b.txt", "unverified")))
        .hasMessageContaining("row 2, column place: an unverified line has no place");
  }

  @Test
  void theProjectsRegistrySpeaksOfEveryJurisdictionUnderEveryHead() {
    for (Jurisdiction jurisdiction : Jurisdiction.values()) {
      for (RegistryKind kind : RegistryKind.values()) {
        assertThat(Registry.bundled().of(jurisdiction, kind))
            .as(jurisdiction + " " + kind)
            .isNotEmpty();
      }
    }
  }

  @Test
  void theKindsOfPartyListsAreTwelve() {
    assertThat(PartyListKind.bundled()).hasSize(12);
  }

  /** Where the sources are at hand, each line that names one is borne out by it. */
  @Test
  void theWordsOfEveryLineStandInItsSource() throws IOException {
    Path data = data();
    assumeTrue(Files.isDirectory(data));
    List<String> missing = new ArrayList<>();
    for (RegistryLine line : Registry.bundled().lines()) {
      if (line.attribution() instanceof Attribution.File(String file, String place)
          && !file.endsWith(".pdf")) {
        String text = text(data.resolve(file));
        if (!text.contains(line.words())) {
          missing.add(line.number() + ": " + line.words() + " in " + file);
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  private static Path data() {
    Path root = Path.of(System.getProperty("thresher.root", ".."));
    return Optional.ofNullable(System.getenv("THRESHER_DATA"))
        .map(Path::of)
        .orElse(root.resolve("../shared/data"));
  }

  private static String text(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, Charset.forName("Shift_JIS"));
    }
  }
}
