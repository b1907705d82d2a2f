package dev.thresher.ingest.list.ecfr;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the head of a note says: {@code Note 2 to paragraph (a)(5):}, {@code Note 1 to Category I:}
 *
 * @param number as printed, or empty
 * @param labels of the paragraph that the note is to
 * @param ofTitle true if it is to a whole category or section
 */
record NoteHead(String number, List<String> labels, boolean ofTitle) {
  private static final Pattern FORM =
      Pattern.compile(
          "^Notes?(?:\\s(\\d{1,2}))?(?:\\sto\\s(?:paragraphs?\\s([^:]*)|(Category|§|[Ss]ection)[^:]*))?");

  private static final Pattern LABEL = Pattern.compile("\\G\\(([A-Za-z0-9]{1,5})\\)");

  NoteHead {
    labels = List.copyOf(labels);
  }

  static NoteHead of(String words) {
    Matcher form = FORM.matcher(words);
    if (!form.find()) {
      return new NoteHead("", List.of(), false);
    }
    String number = form.group(1) == null ? "" : form.group(1);
    String paragraph = form.group(2) == null ? "" : form.group(2);
    List<String> labels = LABEL.matcher(paragraph).results().map(label -> label.group(1)).toList();
    return new NoteHead(number, labels, form.group(3) != null);
  }
}
