package dev.thresher.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractFolderTest {
  @TempDir private Path folder;

  @Test
  void aFolderStandsForAllFilesInItByName() throws IOException {
    Files.writeString(folder.resolve("b.txt"), "A mass of 5 kg or more.");
    Files.writeString(folder.resolve(".hidden.txt"), "A mass of 6 kg or more.");
    Path inner = Files.createDirectory(folder.resolve("a"));
    Files.writeString(inner.resolve("z.txt"), "长度大于7毫米。");
    Shell shell = Shell.run("extract", "--no-names", "--format", "csv", folder.toString());
    assertThat(shell.code()).isZero();
    assertThat(shell.out().indexOf("大于7毫米")).isPositive().isLessThan(shell.out().indexOf("5 kg"));
    assertThat(shell.out()).doesNotContain("6 kg");
  }

  @Test
  void aFolderWithNothingToReadIsNamedAndTheRestIsRead() throws IOException {
    Path hidden = Files.createDirectories(folder.resolve("empty/.cache"));
    Files.writeString(hidden.resolve("x.txt"), "A mass of 6 kg or more.");
    Path sound = Files.writeString(folder.resolve("b.txt"), "A mass of 5 kg or more.");
    String empty = folder.resolve("empty").toString();
    Shell shell = Shell.run("extract", "--no-names", "--format", "csv", empty, sound.toString());
    assertThat(shell.code()).isEqualTo(ExitCode.FAILED);
    assertThat(shell.err()).contains(empty + ": has no files");
    assertThat(shell.out()).contains("5 kg").doesNotContain("6 kg");
  }
}
