package dev.thresher.app.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.corpus.store.Damage;
import dev.thresher.corpus.store.Store;
import dev.thresher.index.search.IndexedEdition;
import dev.thresher.index.search.SearchIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a process that writes a store and its index, at random moments, and looks at what is left:
 * all that was said to be committed is there, nothing is half, the next run goes on. {@code
 * -Dthresher.kills=200}
 */
class CrashTest {
  private static final long SEED = 20261127;
  private static final int LONGEST_MILLIS = 900;

  private static final int POLL_MILLIS = 20;

  @TempDir private Path folder;
  @TempDir private Path words;

  @Test
  @EnabledIfSystemProperty(named = "thresher.kills", matches = "\\d+")
  void nothingCommittedIsLostByAKillAtAnyMoment() throws Exception {
    Random random = new Random(SEED);
    int kills = Integer.getInteger("thresher.kills", 0);
    int held = -1;
    SortedSet<Integer> indexed = new TreeSet<>();
    int cutOff = 0;
    for (int i = 0; i < kills; i++) {
      for (String line : killed(i % 2 == 0 ? "ready" : "held", random.nextInt(LONGEST_MILLIS))) {
        int number = number(line);
        held = line.startsWith("held ") ? Math.max(held, number) : held;
        if (line.startsWith("indexed ")) {
          indexed.add(number);
        }
      }
      Store store = Store.open(folder);
      assertThat(store.holdings()).as("kill %d", i).hasSizeGreaterThan(held);
      List<Damage> damages = store.verify(file -> {});
      cutOff += damages.size();
      assertThat(damages)
          .as("kill %d", i)
          .allMatch(each -> each.file().endsWith("catalogue.jsonl"));
      if (!indexed.isEmpty()) {
        try (SearchIndex index = SearchIndex.open(store.index())) {
          assertThat(Integer.parseInt(index.fingerprint())).isGreaterThanOrEqualTo(indexed.last());
          assertThat(index.editions())
              .as("kill %d", i)
              .extracting(IndexedEdition::date)
              .containsAll(indexed.stream().map(CrashWriter.FIRST::plusDays).toList());
        }
      }
    }
    assertThat(held).as("editions taken in over " + kills + " kills").isGreaterThan(kills / 4);
    Files.writeString(
        Path.of("target", "crash-test.txt"),
        kills + " kills, " + (held + 1) + " editions, " + cutOff + " cut lines met and dropped\n");
  }

  private static int number(String line) {
    return line.indexOf(' ') < 0 ? -1 : Integer.parseInt(line.substring(line.indexOf(' ') + 1));
  }

  /**
   * @param word half of the runs are killed while they begin, half once they have written something
   */
  private List<String> killed(String word, int afterMillis)
      throws IOException, InterruptedException {
    Path said = Files.createTempFile(words, "said", ".txt");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-cp",
                System.getProperty("java.class.path"),
                CrashWriter.class.getName(),
                folder.toString())
            .redirectOutput(said.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    while (process.isAlive() && !Files.readString(said).contains(word)) {
      Thread.sleep(POLL_MILLIS);
    }
    Thread.sleep(afterMillis);
    process.destroyForcibly().waitFor();
    String all = Files.readString(said);
    assertThat(all).startsWith("ready");
    // what stands behind the last line end was not said to the end
    return all.substring(0, all.lastIndexOf('\n')).lines().toList();
  }
}
