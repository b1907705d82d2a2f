package dev.thresher.app.pipeline;

import dev.thresher.corpus.store.LineReader;
import dev.thresher.corpus.store.LineWriter;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The lineages of a list as bytes: one line a control entry, behind a first line that tells which
 * is where, so that a question about one entry reads no other.
 */
final class HistoryFile {
  private HistoryFile() {}

  static byte[] encode(List<LineageStory> all) {
    SortedMap<String, List<LineageStory>> entries = new TreeMap<>();
    for (LineageStory story : all) {
      entries.computeIfAbsent(story.home(), key -> new ArrayList<>()).add(story);
    }
    List<byte[]> lines = entries.values().parallelStream().map(StoryLines::encode).toList();
    LineWriter directory = LineWriter.ascii().array();
    Iterator<byte[]> line = lines.iterator();
    for (List<LineageStory> stories : entries.values()) {
      directory.number(line.next().length);
      directory.each(List.copyOf(stoodIn(stories)), directory::text);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(directory.endArray().bytes());
    lines.forEach(bytes::writeBytes);
    return bytes.toByteArray();
  }

  private static SortedSet<String> stoodIn(List<LineageStory> stories) {
    SortedSet<String> entries = new TreeSet<>();
    stories.forEach(story -> story.names().forEach(name -> entries.add(name.entry())));
    return entries;
  }

  /**
   * Stories in order of lineage.
   *
   * @param isNear tells by the entries that a line's lineages stood in if it is worth reading
   */
  static List<LineageStory> decode(byte[] file, Predicate<SortedSet<String>> isNear) {
    int at = lineEnd(file);
    LineReader directory = new LineReader(Arrays.copyOf(file, at));
    List<byte[]> near = new ArrayList<>();
    directory.array();
    while (directory.isMore()) {
      int length = directory.number();
      if (isNear.test(new TreeSet<>(directory.each(directory::text)))) {
        near.add(Arrays.copyOfRange(file, at, at + length));
      }
      at += length;
    }
    return near.parallelStream()
        .flatMap(line -> StoryLines.decode(line).stream())
        .sorted(Comparator.comparing(LineageStory::lineage))
        .toList();
  }

  private static int lineEnd(byte[] lines) {
    int at = 0;
    while (lines[at] != '\n') {
      at++;
    }
    return at + 1;
  }
}
