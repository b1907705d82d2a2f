package dev.thresher.app.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NameModelTest {
  @Test
  void aHanCharacterACodeAndASignAreAWordEachAndTheModelTakesMemory(@TempDir Path folder)
      throws IOException {
    Path text = Files.writeString(folder.resolve("text"), "镓3A001，锗\n风筝 kite\n");
    Path told = folder.resolve("told");

    NameModel.main(new String[] {"zh", text.toString(), told.toString()});

    List<Long> measured = Files.readAllLines(told).stream().map(Long::valueOf).toList();
    assertThat(measured).hasSize(5);
    assertThat(measured.get(1)).as("heap").isGreaterThan(1 << 20);
    assertThat(measured.get(2)).as("words").isEqualTo(7);
  }
}
