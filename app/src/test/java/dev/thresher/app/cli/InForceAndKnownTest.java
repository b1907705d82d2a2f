package dev.thresher.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What was in force on a day and what was known on a day are asked apart: an amendment that binds
 * from September was read in June.
 */
class InForceAndKnownTest {
  private static final Pattern BOUND = Pattern.compile("\"low\":\"(\\d+)\"");

  @TempDir static Path folder;
  private static String store = "";

  @BeforeAll
  static void ingest() throws IOException {
    InventedEditions editions =
        InventedEditions.in(folder)
            .with("2024-01-01", "2023-12-15,2024-02-01", "Pumps having a power exceeding 5 kW.")
            .with("2024-07-01", "2024-06-20,2024-09-01", "Pumps having a power exceeding 7 kW.")
            .with("2025-01-01", ",", "Pumps having a power exceeding 9 kW.");
    editions.ingest();
    store = editions.store();
  }

  private static List<String> history(String... choice) {
    return bounds(run("history", choice));
  }

  private static List<String> changes(String... choice) {
    return bounds(run("changes", choice));
  }

  private static Shell run(String command, String... choice) {
    List<String> words =
        new ArrayList<>(List.of(command, "--list=us-ccl", "--format=jsonl", store));
    words.addAll(List.of(choice));
    words.add(command.equals("history") ? "9A901.a" : "--kind=value");
    return Shell.run(words.toArray(String[]::new));
  }

  private static List<String> bounds(Shell shell) {
    assertThat(shell.code()).as(shell.err()).isZero();
    return BOUND.matcher(shell.out()).results().map(found -> found.group(1)).toList();
  }

  @Test
  void anEditionBindsFromItsEffectiveDate() {
    assertThat(history("--in-force-on=2024-02-01")).containsExactly("5");
    assertThat(history("--in-force-on=2024-08-31")).containsExactly("5");
    assertThat(history("--in-force-on=2024-09-01")).containsExactly("7");
  }

  @Test
  void withoutAnEffectiveDateItBindsFromItsOwn() {
    assertThat(history("--in-force-on=2024-12-31")).containsExactly("7");
    assertThat(history("--in-force-on=2025-01-01")).containsExactly("9");
  }

  @Test
  void nothingBindsBeforeTheFirst() {
    Shell shell = run("history", "--in-force-on=2024-01-31");
    assertThat(shell.code()).isEqualTo(2);
    assertThat(shell.err()).contains("in force on 2024-01-31");
  }

  @Test
  void aReaderKnowsWhatWasPublished() {
    assertThat(history("--known-at=2024-06-19")).containsExactly("5");
    assertThat(history("--known-at=2024-06-20")).containsExactly("5", "7");
    assertThat(history("--known-at=2025-01-01")).containsExactly("5", "7", "9");
  }

  @Test
  void whatIsKnownNeedNotBindYet() {
    assertThat(history("--known-at=2024-06-20", "--in-force-on=2024-08-01")).containsExactly("5");
    assertThat(history("--known-at=2024-06-20", "--in-force-on=2026-01-01")).containsExactly("7");
    assertThat(history("--known-at=2024-06-19", "--in-force-on=2026-01-01")).containsExactly("5");
  }

  @Test
  void aChangeHappensWhenItsEditionBinds() {
    assertThat(changes("--from=2024-02-01", "--to=2024-08-31")).isEmpty();
    assertThat(changes("--from=2024-02-01", "--to=2024-09-01")).containsExactly("5", "7");
    assertThat(changes("--from=2024-09-01", "--to=2025-01-01")).containsExactly("7", "9");
  }

  @Test
  void whoReadEarlierSawFewerChanges() {
    assertThat(changes("--steps", "--known-at=2024-06-20")).containsExactly("5", "7");
    assertThat(changes("--steps")).containsExactly("5", "7", "7", "9");
  }
}
