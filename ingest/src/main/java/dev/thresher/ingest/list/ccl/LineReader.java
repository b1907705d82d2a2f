package dev.thresher.ingest.list.ccl;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the form of a line by its first words. */
final class LineReader {
  /** {@code 9Z901 Widgets} or {@code 9Z901. Widgets}; a code alone is a stub. */
  private static final Pattern ENTRY = Pattern.compile("^(\\d[A-E]\\d{3})\\b\\.?(?=\\s)");

  /** {@code 9Z901}, {@code 9Z901.a.1}, {@code 9Z901.b.} */
  private static final Pattern STUB =
      Pattern.compile("^\\d[A-E]\\d{3}(\\.[a-z0-9]{1,3}){0,12}\\.?$");

  /** {@code a. Text}, {@code aa. Text} */
  private static final Pattern TOP_ITEM = Pattern.compile("^([a-z]{1,2})\\.\\s+(?=\\S)");

  /**
   * {@code a.1.b. Text}, {@code c.3.a.Text}, {@code f.1.a Text}, {@code b.2.a.. Text}, {@code
   * A.14.a. Text}
   */
  private static final Pattern DEEP_ITEM =
      Pattern.compile(
          "^([a-zA-Z]{1,2}(?:\\.(?:\\d{1,3}|[a-z]{1,3})){1,12})(?:\\.+\\s*|\\s+)(?=\\S)");

  /**
   * {@code Note 1 to paragraph .b:}, {@code Technical Notes:}, {@code License Requirement Note:}
   */
  private static final Pattern NOTE =
      Pattern.compile(
          "^(?:(Technical)\\s|(Licen[sc]e\\s(?:Requirements?|Exceptions?))\\s|(?:Control|Heading|Explanatory|General|Special)\\s)?"
              + "Note(s?)(?:\\s(\\d+(?:\\.[a-z])?))?(?:\\s(?:to|for|on)\\s[^:]{1,90}?)?(?:\\s?:|$)",
          Pattern.CASE_INSENSITIVE);

  /** {@code License Requirement Notes 1. SAMPLES: ...} */
  private static final Pattern LICENCE_NOTES =
      Pattern.compile("^(License Requirements? Notes)(?=\\s\\d\\.)");

  /** {@code N.B.:}, {@code N.B. 2:}, {@code N.B. to paragraph y.1:}, {@code N.B. See ...} */
  private static final Pattern NOTA_BENE =
      Pattern.compile("^N\\.\\s?B\\.?\\s?(\\d+)?(?:\\sto\\s[^:]{1,60}?)?\\s?(?::|(?=\\s[A-Z]))");

  /** 9Z901 has five characters. */
  static final int CODE_LENGTH = 5;

  private static final Pattern NUMBERED = Pattern.compile("^(\\d{1,2})\\.\\s+(?=\\S)");

  private static final String CATCH_ALL = "EAR99 ";

  /** What may stand before the word of a note is no longer than "License Requirements ". */
  private static final int NOTE_REACH = 21;

  private LineReader() {}

  static LineForm read(String line) {
    return entryHead(line)
        .or(() -> note(line))
        .or(() -> notaBene(line))
        .or(() -> caption(line))
        .or(() -> item(line))
        .or(() -> numbered(line))
        .or(() -> bullet(line))
        .orElseGet(LineForm.Plain::new);
  }

  private static Optional<LineForm> entryHead(String line) {
    if (line.startsWith(CATCH_ALL)) {
      return Optional.of(new LineForm.CatchAll(CATCH_ALL.length()));
    }
    if (!beginsWithDigit(line)) {
      return Optional.empty();
    }
    if (STUB.matcher(line).find()) {
      return Optional.of(new LineForm.Stub(line));
    }
    Matcher entry = ENTRY.matcher(line);
    return entry.find()
        ? Optional.of(new LineForm.EntryHead(entry.group(1), entry.end()))
        : Optional.empty();
  }

  private static boolean beginsWithDigit(String line) {
    return !line.isEmpty() && line.charAt(0) >= '0' && line.charAt(0) <= '9';
  }

  private static boolean mayBeNote(String line) {
    for (int at = 0; at <= NOTE_REACH; at++) {
      if (line.regionMatches(true, at, "Note", 0, 4)) {
        return true;
      }
    }
    return false;
  }

  private static Optional<LineForm> note(String line) {
    if (!mayBeNote(line)) {
      return Optional.empty();
    }
    Matcher licence = LICENCE_NOTES.matcher(line);
    if (licence.find()) {
      return Optional.of(new LineForm.NoteHead(NoteKind.LICENCE_NOTE, "", true, licence.end()));
    }
    Matcher note = NOTE.matcher(line);
    if (!note.find()) {
      return Optional.empty();
    }
    NoteKind kind =
        note.group(1) != null
            ? NoteKind.TECHNICAL_NOTE
            : note.group(2) != null ? NoteKind.LICENCE_NOTE : NoteKind.NOTE;
    String number = note.group(4) == null ? "" : note.group(4);
    return Optional.of(new LineForm.NoteHead(kind, number, !note.group(3).isEmpty(), note.end()));
  }

  private static Optional<LineForm> notaBene(String line) {
    if (!line.startsWith("N.")) {
      return Optional.empty();
    }
    Matcher nota = NOTA_BENE.matcher(line);
    if (!nota.find()) {
      return Optional.empty();
    }
    String number = nota.group(1) == null ? "" : nota.group(1);
    boolean plural = nota.end() == line.length();
    return Optional.of(new LineForm.NoteHead(NoteKind.NOTA_BENE, number, plural, nota.end()));
  }

  private static Optional<LineForm> caption(String line) {
    return Caption.of(line)
        .map(caption -> new LineForm.CaptionLine(caption, caption.words().length()));
  }

  private static Optional<LineForm> item(String line) {
    return label(line).map(label -> new LineForm.Item(label.steps(), label.end()));
  }

  /** A paragraph marker at the start of a line. */
  record Label(List<String> steps, int end) {}

  static Optional<Label> label(String line) {
    if (!hasPointBehindLetters(line) || isAbbreviation(line)) {
      return Optional.empty();
    }
    Matcher top = TOP_ITEM.matcher(line);
    if (top.find()) {
      return Optional.of(new Label(List.of(top.group(1)), top.end()));
    }
    Matcher item = DEEP_ITEM.matcher(line);
    if (!item.find()) {
      return Optional.empty();
    }
    List<String> steps = Arrays.asList(item.group(1).toLowerCase(Locale.ROOT).split("\\.", -1));
    return Optional.of(new Label(steps, item.end()));
  }

  /** Every marker with letters begins with one or two and a point. */
  private static boolean hasPointBehindLetters(String line) {
    int point = line.indexOf('.');
    return point == 1 || point == 2;
  }

  private static boolean isAbbreviation(String line) {
    return line.startsWith("e.g.") || line.startsWith("i.e.") || line.startsWith("n.e.s.");
  }

  private static Optional<LineForm> numbered(String line) {
    if (!beginsWithDigit(line)) {
      return Optional.empty();
    }
    Matcher numbered = NUMBERED.matcher(line);
    return numbered.find()
        ? Optional.of(new LineForm.Numbered(Integer.parseInt(numbered.group(1)), numbered.end()))
        : Optional.empty();
  }

  private static Optional<LineForm> bullet(String line) {
    return line.equals("-") || line.equals("•") || line.equals("—")
        ? Optional.of(new LineForm.Bullet())
        : Optional.empty();
  }
}
