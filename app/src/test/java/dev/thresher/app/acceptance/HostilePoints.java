package dev.thresher.app.acceptance;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.JsonNode;

/** Hostile files: an error each, with name and remedy; the rest of the batch goes on. */
record HostilePoints(Path data, Path work, Verdicts verdicts) {
  void check() throws IOException {
    Path folder = Files.createDirectories(work.resolve("hostile"));
    Path pdf = data.resolve("eu/official-journal/2022-04-08/reg-2022-576-amending-833-2014.pdf");
    byte[] whole = Files.readAllBytes(pdf);
    List<Path> bad = new ArrayList<>();
    bad.add(
        Files.write(
            folder.resolve("us-ccl_2020-01-01_truncated.pdf"),
            Arrays.copyOf(whole, whole.length / 3)));
    bad.add(Files.write(folder.resolve("us-ccl_2020-01-02_zip.pdf"), zip()));
    bad.add(Files.write(folder.resolve("us-ccl_2020-01-03_empty.html"), new byte[0]));
    bad.add(zeros(folder.resolve("us-ccl_2020-01-04_zeros.txt"), 200L << 20));
    bad.add(
        Files.writeString(
            folder.resolve("us-part744_2020-01-05_entity.xml"),
            "<?xml version=\"1.0\"?><!DOCTYPE DIV5 [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><DIV5><HEAD>&x;</HEAD></DIV5>"));
    bad.add(
        Files.write(
            folder.resolve("us-ccl_2020-01-06_bytes.txt"),
            new byte[] {'3', 'A', (byte) 0xc3, 0x28, (byte) 0xff, '\n'}));
    Path good =
        Files.copy(
            data.resolve("us/ecfr-10cfr810/2026-03-25/title-10_part-810.xml"),
            folder.resolve("us-10cfr810_2026-03-25.xml"));
    Program program = new Program(work.resolve("hostile-store"));
    List<String> command = new ArrayList<>(List.of("ingest"));
    bad.forEach(file -> command.add(file.toString()));
    command.add(good.toString());
    Program.Answer answer = program.ask(command.toArray(String[]::new));
    verdicts.check(
        "a batch with broken files ends with 3", answer.code() == 3, "ended with " + answer.code());
    for (Path file : bad) {
      verdicts.check(
          "named: " + file.getFileName(),
          answer.err().contains(file.getFileName().toString()),
          answer.err());
    }
    verdicts.check(
        "no file outside is read",
        !answer.err().contains("root:") && !answer.out().contains("root:"),
        "");
    List<JsonNode> lists = program.ask("lists", "--format", "jsonl").lines();
    verdicts.check(
        "the sound file is taken in",
        lists.stream().anyMatch(line -> Field.text(line, "list").equals("us-10cfr810")),
        lists.toString());
  }

  private static byte[] zip() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("a.txt"));
      zip.write("no page".getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  private static Path zeros(Path file, long size) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      channel.write(ByteBuffer.allocate(1), size - 1);
    }
    return file;
  }
}
