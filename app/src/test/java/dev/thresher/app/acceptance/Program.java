package dev.thresher.app.acceptance;

import dev.thresher.app.cli.Main;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The program with a store of its own, asked by the words of its command line. */
record Program(Path store) {
  /** What came of a command. */
  record Answer(int code, String out, String err) {
    List<JsonNode> lines() {
      return out.lines()
          .filter(line -> !line.isBlank())
          .map(JsonMapper.shared()::readTree)
          .toList();
    }
  }

  Answer ask(String... command) {
    List<String> words = new ArrayList<>(List.of(command));
    words.addAll(List.of("--store", store.toString()));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Main.run(
            new ByteArrayInputStream(new byte[0]),
            out,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            words.toArray(String[]::new));
    return new Answer(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  List<JsonNode> history(String code) {
    return ask("history", code, "--list", "us-ccl", "--format", "jsonl").lines();
  }

  List<JsonNode> changes(String list, String... more) {
    List<String> command = new ArrayList<>(List.of("changes", "--list", list, "--format", "jsonl"));
    command.addAll(List.of(more));
    return ask(command.toArray(String[]::new)).lines();
  }
}
