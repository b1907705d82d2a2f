package dev.thresher.corpus.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.thresher.corpus.edition.Digest;
import dev.thresher.corpus.edition.Edition;
import dev.thresher.corpus.edition.EditionDates;
import dev.thresher.corpus.edition.Language;
import dev.thresher.corpus.edition.ListId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {
  @TempDir Path folder;

  private static final DerivedKey KEY = DerivedKey.of("reading", "1", List.of("abc"));

  @Test
  void aFolderWithoutCatalogueIsNoStoreAndTheMessageSaysHowToMakeOne() {
    assertThatThrownBy(() -> Store.open(folder))
        .isInstanceOf(MissingStoreException.class)
        .hasMessageContaining("thresher ingest FILE...");
  }

  @Test
  void whatWasAppendedIsReadBackInOrder() {
    Store store = Store.create(folder);
    Holding first = append(store, "2024-01-01", "one");
    Holding second = append(store, "2024-07-01", "two");
    Holding reference = appendReference(store);
    assertThat(Store.open(folder).holdings()).containsExactly(first, second, reference);
  }

  @Test
  void aLaterRecordOfTheSameEditionReplacesTheEarlier() {
    Store store = Store.create(folder);
    append(store, "2024-01-01", "one");
    Holding corrected = append(store, "2024-01-01", "one, corrected");
    assertThat(store.holdings()).containsExactly(corrected);
  }

  @Test
  void theSameBytesAreKeptOnce() {
    Store store = Store.create(folder);
    append(store, "2024-01-01", "one");
    append(store, "2024-07-01", "one");
    assertThat(store.objects().files()).hasSize(1);
  }

  @Test
  void aFileIsKeptAsItsBytes() throws IOException {
    Path file = Files.writeString(folder.resolve("list.txt"), "9Z901 pumps");
    Store store = Store.create(folder.resolve("store"));
    try (Store.Writer writer = store.writer()) {
      Digest digest = writer.put(file);
      assertThat(store.objects().read(digest))
          .isEqualTo("9Z901 pumps".getBytes(StandardCharsets.UTF_8));
      assertThat(digest).isEqualTo(Digest.of("9Z901 pumps"));
    }
  }

  @Test
  void aFileTooLongForMemoryIsKeptAsItsBytes() throws IOException {
    byte[] bytes = new byte[9 << 20];
    new Random(1).nextBytes(bytes);
    Path file = Files.write(folder.resolve("long.bin"), bytes);
    Store store = Store.create(folder.resolve("store"));
    try (Store.Writer writer = store.writer()) {
      assertThat(writer.put(file)).isEqualTo(Digest.of(bytes)).isEqualTo(writer.put(file));
    }
    assertThat(store.objects().read(Digest.of(bytes))).isEqualTo(bytes);
  }

  @Test
  void aRecordWithoutItsObjectIsRefused() {
    Store store = Store.create(folder);
    try (Store.Writer writer = store.writer()) {
      assertThatThrownBy(() -> writer.append(List.of(holding("2024-01-01", "never put"))))
          .hasMessageContaining("put list.txt before its record");
    }
  }

  @Test
  void aSecondWriterIsToldWhoWrites() {
    Store store = Store.create(folder);
    try (Store.Writer first = store.writer()) {
      assertThat(first).isNotNull();
      assertThatThrownBy(store::writer)
          .isInstanceOf(StoreInUseException.class)
          .hasMessageContaining("is being written by this very process")
          .hasMessageContaining("wait until it is done");
    }
    store.writer().close();
  }

  @Test
  void aLineThatACrashCutOffIsDroppedAndTheNextAppendGoesOn() throws IOException {
    Store store = Store.create(folder);
    Holding first = append(store, "2024-01-01", "one");
    append(store, "2024-07-01", "two");
    Path catalogue = folder.resolve("catalogue.jsonl");
    byte[] bytes = Files.readAllBytes(catalogue);
    for (int kept = bytes.length - 2; bytes[kept - 1] != '\n'; kept--) {
      Files.write(catalogue, java.util.Arrays.copyOf(bytes, kept));
      assertThat(store.holdings()).containsExactly(first);
      assertThat(store.verify(file -> {})).hasSize(1);
    }
    Holding again = append(store, "2024-07-01", "two");
    assertThat(store.holdings()).containsExactly(first, again);
    assertThat(store.verify(file -> {})).isEmpty();
  }

  @Test
  void aLineThatLostOnlyItsLineFeedStillCounts() throws IOException {
    Store store = Store.create(folder);
    Holding first = append(store, "2024-01-01", "one");
    Path catalogue = folder.resolve("catalogue.jsonl");
    byte[] bytes = Files.readAllBytes(catalogue);
    Files.write(catalogue, java.util.Arrays.copyOf(bytes, bytes.length - 1));
    assertThat(store.holdings()).containsExactly(first);
    Holding second = append(store, "2024-07-01", "two");
    assertThat(store.holdings()).containsExactly(first, second);
  }

  @Test
  void oneFlippedBitAnywhereIsFoundAndTheWayBackIsSaid() throws IOException {
    Store store = Store.create(folder);
    append(store, "2024-01-01", "an object of the store");
    appendReference(store);
    store.derived().keep(KEY, "[1,2]\n".getBytes(StandardCharsets.UTF_8));
    assertThat(store.verify(file -> {})).isEmpty();
    for (Path file : allFiles()) {
      byte[] bytes = Files.readAllBytes(file);
      for (int bit = 0; bit < bytes.length * 8; bit++) {
        byte[] damaged = bytes.clone();
        damaged[bit / 8] ^= (byte) (1 << (bit % 8));
        Files.write(file, damaged);
        assertThat(store.verify(read -> {})).as("%s, bit %d", file, bit).isNotEmpty();
      }
      Files.write(file, bytes);
    }
  }

  @Test
  void ingestingTheSameBytesAgainMendsADamagedObject() throws IOException {
    Store store = Store.create(folder);
    Holding holding = append(store, "2024-01-01", "one");
    Path object = store.objects().path(holding.files().getFirst().digest());
    Files.writeString(object, "two");
    assertThat(store.verify(file -> {}))
        .singleElement()
        .extracting(Damage::remedy)
        .asString()
        .contains("ingest the published file again");
    append(store, "2024-01-01", "one");
    assertThat(store.verify(file -> {})).isEmpty();
  }

  @Test
  void aLostObjectIsFoundByItsRecord() throws IOException {
    Store store = Store.create(folder);
    Holding holding = append(store, "2024-01-01", "one");
    Files.delete(store.objects().path(holding.files().getFirst().digest()));
    assertThat(store.verify(file -> {}))
        .singleElement()
        .extracting(Damage::what)
        .isEqualTo("gone; sample-list@2024-01-01 needs it as list.txt");
  }

  @Test
  void aDerivedResultComesBackAndADamagedOneCountsAsAbsent() throws IOException {
    Store store = Store.create(folder);
    byte[] lines = "{\"a\":1}\n[2]\n".getBytes(StandardCharsets.UTF_8);
    assertThat(store.derived().find(KEY)).isEmpty();
    store.derived().keep(KEY, lines);
    assertThat(store.derived().find(KEY)).contains(lines);
    assertThat(store.derived().firstLine(KEY)).contains("{\"a\":1}");
    Files.writeString(store.derived().path(KEY), "{\"a\":2}\n", StandardOpenOption.WRITE);
    assertThat(store.derived().find(KEY)).isEmpty();
  }

  @Test
  void aKeyDependsOnEachInputAndOnWhereOneEnds() {
    assertThat(DerivedKey.of("reading", "1", List.of("ab", "c")))
        .isNotEqualTo(DerivedKey.of("reading", "1", List.of("a", "bc")))
        .isNotEqualTo(DerivedKey.of("reading", "2", List.of("ab", "c")))
        .isNotEqualTo(DerivedKey.of("content", "1", List.of("ab", "c")))
        .isEqualTo(DerivedKey.of("reading", "1", List.of("ab", "c")));
  }

  private List<Path> allFiles() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.endsWith("lock"))
          .sorted()
          .toList();
    }
  }

  private static Holding append(Store store, String date, String bytes) {
    Holding holding = holding(date, bytes);
    try (Store.Writer writer = store.writer()) {
      writer.put(bytes.getBytes(StandardCharsets.UTF_8));
      writer.append(List.of(holding));
    }
    return holding;
  }

  private static Holding holding(String date, String bytes) {
    return new Holding.OfEdition(
        new Edition(
            new ListId("sample-list"),
            LocalDate.parse(date),
            Edition.PRIMARY,
            Language.ENGLISH,
            EditionDates.unknown()),
        List.of(file("list.txt", bytes)),
        new Provenance("A list", "", "en", "txt", "", "written by hand", "GPL-3.0-or-later", ""));
  }

  private static Holding appendReference(Store store) {
    Holding reference =
        new Holding.Reference(
            "", "2017..2025", "reference", file("rules.json", "{}"), Provenance.unknown());
    try (Store.Writer writer = store.writer()) {
      writer.put("{}".getBytes(StandardCharsets.UTF_8));
      writer.append(List.of(reference));
    }
    return reference;
  }

  private static HeldFile file(String name, String bytes) {
    return new HeldFile(name, Digest.of(bytes), bytes.getBytes(StandardCharsets.UTF_8).length);
  }
}
