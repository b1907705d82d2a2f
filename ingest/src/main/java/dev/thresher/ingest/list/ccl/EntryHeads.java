package dev.thresher.ingest.list.ccl;

import dev.thresher.ingest.layout.Block;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Which lines of a running text begin an entry. */
final class EntryHeads {
  private final Set<String> begun = new HashSet<>();

  /**
   * The code of the entry that the line begins: a new code, and a line that is set off or reads
   * like a heading.
   */
  Optional<String> code(Line line, Block block) {
    Optional<String> code =
        switch (LineReader.read(line.text())) {
          case LineForm.EntryHead(String eccn, int end)
              when looksLikeHeading(line.text().substring(end)) ->
              Optional.of(eccn);
          case LineForm.Stub(String eccn)
              when block.afterGap() && eccn.length() == LineReader.CODE_LENGTH ->
              Optional.of(eccn);
          default -> Optional.empty();
        };
    return code.filter(eccn -> !begun.contains(eccn) && (block.afterGap() || follows(eccn)))
        .map(this::begin);
  }

  private static boolean looksLikeHeading(String words) {
    String stripped = words.strip();
    char first = stripped.isEmpty() ? ' ' : stripped.charAt(0);
    return Character.isUpperCase(first) || "“\"‘'[".indexOf(first) >= 0;
  }

  /**
   * Entries come in the order of their codes; without a gap before it, only the next group or a
   * later code may begin.
   */
  private boolean follows(String eccn) {
    return begun.stream().allMatch(earlier -> earlier.compareTo(eccn) < 0);
  }

  private String begin(String eccn) {
    begun.add(eccn);
    return eccn;
  }
}
