package dev.thresher.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MainTest {
  @TempDir Path folder;

  static Stream<String> commands() {
    return Commands.all(
        Terminal.of(
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)))
        .keySet()
        .stream();
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyCommandHasHelpWithAnExampleAndItsExitCodes(String command) {
    Shell shell = Shell.run(command, "--help");
    assertThat(shell.code()).isZero();
    assertThat(shell.out())
        .contains("Usage: thresher " + command)
        .contains("Exit codes:\n  0 ")
        .contains("Example:\n  thresher " + command);
    assertThat(shell.err()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("commands")
  void theListOfCommandsHasASentenceForEach(String command) {
    assertThat(Shell.run("--help").out()).containsPattern("(?m)^  " + command + " +[A-Z]");
  }

  @Test
  void theVersionNamesTheProgramAndItsJava() {
    assertThat(Shell.run("--version").out()).startsWith("thresher ").contains("Java ");
  }

  @Test
  void anUnknownCommandIsWrongUsageAndTheNearestIsNamed() {
    Shell shell = Shell.run("verfy");
    assertThat(shell.code()).isEqualTo(2);
    assertThat(shell.out()).isEmpty();
    assertThat(shell.err()).contains("'verfy'").contains("thresher verify");
  }

  @Test
  void anUnknownOptionIsWrongUsage() {
    assertThat(Shell.run("verify", "--fast").code()).isEqualTo(2);
  }

  @Test
  void aMissingStoreIsAFailureThatSaysHowToMakeOne() {
    Shell shell = Shell.run("verify", "--store", folder.toString());
    assertThat(shell.code()).isEqualTo(3);
    assertThat(shell.err()).contains("no store at").contains("thresher ingest");
  }

  @Test
  void aClosedPipeEndsQuietly() {
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int octet) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    var err = new ByteArrayOutputStream();
    int code =
        Main.run(
            new ByteArrayInputStream(new byte[0]),
            closed,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            "--help");
    assertThat(code).isZero();
    assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void ingestNamesABrokenFileTakesInTheRestAndRemembersInItsExitCode() throws IOException {
    Files.writeString(folder.resolve("empty.txt"), "");
    Files.writeString(folder.resolve("note.txt"), "A list of a kind that nobody knows.");
    String store = folder.resolve("store").toString();
    Shell shell =
        Shell.run(
            "ingest",
            folder.resolve("empty.txt").toString(),
            folder.resolve("note.txt").toString(),
            "--list=some-list",
            "--edition=2024-01-01",
            "--store",
            store);
    assertThat(shell.code()).isEqualTo(3);
    assertThat(shell.err()).contains("empty.txt: is empty").contains("fetch the file again");
  }

  @Test
  void verifyFindsAChangedByteAndExitsWithOne() throws IOException {
    Path note = Files.writeString(folder.resolve("note.txt"), "A list that nobody knows.");
    String store = folder.resolve("store").toString();
    Shell.run("ingest", note.toString(), "--list=a-list", "--edition=2024-01-01", "--store", store);
    assertThat(Shell.run("verify", "--store", store).code()).isZero();
    try (Stream<Path> files = Files.walk(folder.resolve("store/objects"))) {
      Path object = files.filter(Files::isRegularFile).findFirst().orElseThrow();
      Files.writeString(object, "A list that nobody knew..");
    }
    Shell shell = Shell.run("verify", "--store", store);
    assertThat(shell.code()).isEqualTo(1);
    assertThat(shell.out()).contains("ingest the published file again");
  }
}
