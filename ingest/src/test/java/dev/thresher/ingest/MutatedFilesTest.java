package dev.thresher.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.corpus.edition.Language;
import dev.thresher.corpus.edition.ListId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Sound files, broken at random places: each is read or refused with a reason; none throws, hangs
 * or gives nothing in silence. {@code -Dthresher.mutations=N} breaks N files of each format.
 */
class MutatedFilesTest {
  private static final long SEED = 20261127;
  private static final String ARCHIVE = "docx";
  private static final String MAIN_PART = "docx main part";
  private static final int COUNT = Integer.getInteger("thresher.mutations", 40);
  private static final Path SAMPLES =
      Path.of(System.getProperty("thresher.root", "..")).resolve("corpus/samples");
  private static final Duration LONGEST = Duration.ofMinutes(1);

  @ParameterizedTest
  @ValueSource(strings = {"pdf", "html", "xml", ARCHIVE, MAIN_PART})
  void everyBrokenFileIsReadOrRefusedWithAReason(String format) throws IOException {
    byte[] sound = sound(format);
    int refused = 0;
    for (int i = 0; i < COUNT; i++) {
      Random random = new Random(SEED + i);
      byte[] broken =
          format.equals(MAIN_PART)
              ? WordFile.withMainPart(sound, part -> broken(part, random))
              : broken(sound, random);
      long start = System.nanoTime();
      Reading reading = Ingestor.standard().read(source("a." + format.split(" ", 2)[0], broken));
      assertThat(Duration.ofNanos(System.nanoTime() - start))
          .as("%s, mutation %d: time", format, i)
          .isLessThan(LONGEST);
      boolean isEmpty =
          reading.tables().isEmpty()
              && reading.documents().stream()
                  .allMatch(document -> document.text().characters().isBlank());
      assertThat(isEmpty && reading.diagnostics().isEmpty())
          .as("%s, mutation %d: silent", format, i)
          .isFalse();
      refused += isEmpty ? 1 : 0;
    }
    if (!format.equals(ARCHIVE)) { // the checksums of an archive may well tell every wound
      assertThat(refused).as("%s: not all are refused", format).isLessThan(COUNT);
    }
  }

  private static byte[] sound(String format) throws IOException {
    Path list = SAMPLES.resolve("sample-control-list");
    return switch (format) {
      case "pdf" -> Files.readAllBytes(list.resolve("2023-06-01.pdf"));
      case "html" -> Files.readAllBytes(list.resolve("2021-06-01.html"));
      case "xml" -> Files.readAllBytes(list.resolve("2019-06-01.xml"));
      case ARCHIVE, MAIN_PART -> WordFile.sound();
      default -> throw new IllegalArgumentException(format);
    };
  }

  /** One to four wounds: bytes changed, cut out, doubled, or the end cut off. */
  private static byte[] broken(byte[] sound, Random random) {
    byte[] bytes = sound.clone();
    for (int wounds = 1 + random.nextInt(4); wounds > 0; wounds--) {
      int at = random.nextInt(bytes.length);
      int length = Math.min(1 + random.nextInt(64), bytes.length - at);
      bytes =
          switch (random.nextInt(5)) {
            case 0 -> changed(bytes, at, random);
            case 1 -> spliced(bytes, at, at + length, new byte[0]);
            case 2 -> spliced(bytes, at, at, Arrays.copyOfRange(bytes, at, at + length));
            case 3 -> spliced(bytes, at, at, noise(length, random));
            default -> bytes.length > 200 ? Arrays.copyOf(bytes, Math.max(100, at)) : bytes;
          };
    }
    return bytes;
  }

  private static byte[] changed(byte[] bytes, int at, Random random) {
    byte[] copy = bytes.clone();
    copy[at] ^= (byte) (1 << random.nextInt(8));
    return copy;
  }

  private static byte[] noise(int length, Random random) {
    byte[] noise = new byte[length];
    random.nextBytes(noise);
    return noise;
  }

  private static byte[] spliced(byte[] bytes, int from, int to, byte[] between) {
    byte[] out = new byte[bytes.length - (to - from) + between.length];
    System.arraycopy(bytes, 0, out, 0, from);
    System.arraycopy(between, 0, out, from, between.length);
    System.arraycopy(bytes, to, out, from + between.length, bytes.length - to);
    return out;
  }

  private static EditionSource source(String name, byte[] bytes) {
    return new EditionSource(
        new ListId("sample-control-list"),
        "us-ccl",
        LocalDate.of(2024, 1, 1),
        "primary",
        Language.ENGLISH,
        List.of(new SourceFile(name, bytes)));
  }
}
