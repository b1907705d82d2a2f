package dev.thresher.ingest.list.ccl;

import dev.thresher.ingest.outline.OutlineDraft.Node;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whose note it is: the provision of the same entry that it names first, or else the one that it
 * stands below.
 *
 * <p>{@code Note: 9Z901.b.2 does not control ...} belongs to 9Z901.b.2 wherever it was printed; a
 * note on {@code 9Z901.a.1 through 9Z901.a.4} belongs to 9Z901.a.
 */
final class NoteOwner {
  private static final int FIRST_WORDS = 170;
  private static final Pattern CODE =
      Pattern.compile("\\b(\\d[A-E]\\d{3})((?:\\.(?:\\d{1,3}|[a-z]{1,2})\\b){0,12})");

  /** {@code Note 1 to paragraph .b:}, {@code Note to paragraph y.1:} */
  private static final Pattern PARAGRAPH =
      Pattern.compile(
          "^[^:]{0,40}\\bparagraphs?\\s\\.?([a-z]{1,2}(?:\\.(?:\\d{1,3}|[a-z]{1,2})){0,12})\\b(?!\\sof\\sNote)");

  /** {@code through 9Z901.a.4}, {@code to}, {@code , and} */
  private static final Pattern AND_ANOTHER =
      Pattern.compile("^(?:\\s(?:through|to|and|or)|,(?:\\s(?:and|or))?)\\s$");

  private NoteOwner() {}

  static Node of(PendingNote note, List<PendingNote> members, Items items) {
    if (note.kind == NoteKind.NOTA_BENE) {
      return paragraph(note.words(), items).orElse(note.nearby);
    }
    List<List<String>> named = new ArrayList<>();
    named(note.words(), items).ifPresent(named::add);
    members.forEach(member -> named(member.words(), items).ifPresent(named::add));
    return named.stream().reduce(NoteOwner::common).map(items::nearest).orElse(note.nearby);
  }

  private static Optional<Node> paragraph(String words, Items items) {
    Matcher paragraph = PARAGRAPH.matcher(words);
    return paragraph.find() ? items.find(steps(paragraph.group(1))) : Optional.empty();
  }

  /** Steps below the entry of what the note names, if it is in this entry. */
  private static Optional<List<String>> named(String words, Items items) {
    Matcher paragraph = PARAGRAPH.matcher(words);
    if (paragraph.find()) {
      return Optional.of(steps(paragraph.group(1)));
    }
    String first = words.substring(0, Math.min(FIRST_WORDS, words.length()));
    Matcher code = CODE.matcher(first);
    if (!code.find() || !code.group(1).equals(items.entry().designator().toString())) {
      return Optional.empty();
    }
    List<String> named = steps(code.group(2));
    int end = code.end();
    while (code.find() && AND_ANOTHER.matcher(first.substring(end, code.start())).matches()) {
      named = common(named, steps(code.group(2)));
      end = code.end();
    }
    return Optional.of(named);
  }

  private static List<String> steps(String dotted) {
    return Arrays.stream(dotted.split("\\.", -1)).filter(step -> !step.isEmpty()).toList();
  }

  private static List<String> common(List<String> one, List<String> other) {
    int depth = 0;
    while (depth < Math.min(one.size(), other.size()) && one.get(depth).equals(other.get(depth))) {
      depth++;
    }
    return one.subList(0, depth);
  }
}
