package dev.thresher.app.bench;

import dev.thresher.nlp.en.EnglishNames;
import dev.thresher.nlp.entity.NameRecognizer;
import dev.thresher.nlp.zh.ChineseNames;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One model of names as a program of its own: it loads, and reads the lines of a file twice.
 *
 * <p>What it took is written to another file, a number a line: milliseconds of the processor for
 * the load, bytes of heap after it, the words read, milliseconds of the first reading and of the
 * second.
 */
public final class NameModel {
  /** A word, a number, a Han character, or a sign. */
  private static final Pattern WORD =
      Pattern.compile("\\p{IsHan}|[\\p{L}\\p{N}&&[^\\p{IsHan}]]+|\\S");

  private NameModel() {}

  /** Takes {@code en} or {@code zh}, the file to read and the file to write. */
  public static void main(String[] args) throws IOException {
    NameRecognizer model = args[0].equals("zh") ? new ChineseNames() : new EnglishNames();
    List<String> lines = Files.readAllLines(Path.of(args[1]));
    long words = lines.stream().mapToLong(line -> WORD.matcher(line).results().count()).sum();
    long start = Processor.worked().toMillis();
    model.names(args[0].equals("zh") ? "北京" : "Peru");
    long loaded = Processor.worked().toMillis();
    long heap = heap();
    long begun = Processor.worked().toMillis();
    lines.forEach(model::names);
    long once = Processor.worked().toMillis();
    lines.forEach(model::names);
    long twice = Processor.worked().toMillis();
    List<Long> measured = List.of(loaded - start, heap, words, once - begun, twice - once);
    Files.write(
        Path.of(args[2]), measured.stream().map(String::valueOf).toList(), StandardCharsets.UTF_8);
  }

  private static long heap() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
