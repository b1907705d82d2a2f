package dev.thresher.ingest.list.ccl;

import dev.thresher.corpus.edition.Edition;
import dev.thresher.corpus.entry.Document;
import dev.thresher.corpus.text.Locator;
import dev.thresher.ingest.Limits;
import dev.thresher.ingest.SourceFile;
import dev.thresher.ingest.bytes.UnreadableFileException;
import dev.thresher.ingest.layout.Block;
import dev.thresher.ingest.layout.Extract;
import dev.thresher.ingest.table.JsonFile;
import dev.thresher.ingest.text.Transcript;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * The Commerce Control List as another program parsed it to JSON: headings and licence tables of
 * all entries, paragraphs of some. It is written down as the list prints it and read like any other
 * print.
 *
 * @param withoutParagraphs codes of the entries whose paragraphs the file leaves out, or mixes with
 *     the lists of notes beyond telling: how many stand there says nothing
 */
public record ParsedCcl(Document document, Set<String> withoutParagraphs) {
  /** {@code … License Requirements Reason for Control: NS Control(s) …}: a table in a heading. */
  private static final Pattern TABLE_WITHIN =
      Pattern.compile(
          " (?=License Requirements\\b|Reason for Control:|(?i:Control\\(s\\) Country Chart)|List Based License Exceptions|[A-Z]{2} applies to |TSR:|IEC:|LVS:|GBS:|Special Conditions for STA|List of Items Controlled Related|Related Controls:|Related Definitions:|Items:)");

  /** {@code CW applies to 1C350.b and .c.}: a row that stands among the paragraphs. */
  private static final Pattern ROW = Pattern.compile("[A-Z]{2} appl(?:y|ies) to\\b.*");

  public ParsedCcl {
    withoutParagraphs = Set.copyOf(withoutParagraphs);
  }

  /** True for JSON whose {@code entries} have a code and a licence table. */
  public static boolean isOne(JsonNode root) {
    JsonNode first = root.path("entries").path(0);
    return first.path("eccn").isString() && first.has("countryChart");
  }

  public static ParsedCcl read(Edition edition, SourceFile file, Limits limits) {
    JsonNode root = JsonFile.read(file, limits);
    if (!isOne(root)) {
      throw new UnreadableFileException(
          file.name(),
          "",
          "has no entries with a code and a licence table",
          "give the parsed Commerce Control List: {\"entries\": [{\"eccn\": …, \"countryChart\": …}]}");
    }
    Writer writer = new Writer();
    Set<String> bare = new TreeSet<>();
    for (JsonNode entry : root.path("entries")) {
      NoteLists paragraphs = NoteLists.settle(ParsedItem.of(entry.path("items")));
      writer.entry(entry, paragraphs.items());
      if (!entry.has("items") || !paragraphs.isCertain()) {
        bare.add(JsonFile.text(entry, "eccn"));
      }
    }
    return new ParsedCcl(new CclBlocks().document(edition, writer.extract()), bare);
  }

  /** Writes the entries down, a field a line. */
  private static final class Writer {
    private final Transcript transcript = new Transcript();
    private final List<Block> blocks = new ArrayList<>();

    Extract extract() {
      return new Extract(transcript.text(), blocks, List.of(), List.of());
    }

    void entry(JsonNode entry, List<ParsedItem> items) {
      String code = JsonFile.text(entry, "eccn");
      String[] head = TABLE_WITHIN.split(JsonFile.text(entry, "heading"), -1);
      Locator place = new Locator.Anchor(code);
      line(code + " " + head[0], place, true, false);
      boolean hasTableWithin = head.length > 1;
      for (int i = 1; i < head.length; i++) {
        line(head[i], place, false, false);
      }
      if (!hasTableWithin) {
        table(entry, items, place);
      }
      field("Related Controls: ", JsonFile.text(entry, "relatedControls"), place);
      paragraphs(items, place);
    }

    private void table(JsonNode entry, List<ParsedItem> items, Locator place) {
      field("Reason for Control: ", JsonFile.text(entry, "reasonForControl"), place);
      line("Control(s)", place, false, false);
      for (JsonNode row : entry.path("countryChart")) {
        String control = JsonFile.text(row, "control");
        String requirement = JsonFile.text(row, "countryChart");
        cell(control, place);
        if (!requirement.equals(control)) {
          cell(requirement, place);
        }
      }
      for (ParsedItem item : items) {
        if (ROW.matcher(item.words()).lookingAt()) {
          cell(item.words(), place);
        }
      }
      line("List Based License Exceptions", place, false, false);
    }

    private void paragraphs(List<ParsedItem> items, Locator place) {
      line("List of Items Controlled", place, false, false);
      for (ParsedItem item : items) {
        if (!ROW.matcher(item.words()).lookingAt()) {
          line(item.printed(), place, false, item.isWithinNote());
        }
      }
    }

    /** A cell of the table: whatever it looks like, it is no paragraph and no note. */
    private void cell(String words, Locator place) {
      if (!words.isEmpty()) {
        blocks.add(
            new Block(
                transcript.write(words.replace('\n', ' '), place), Block.REST, List.of(), false));
      }
    }

    private void field(String caption, String words, Locator place) {
      if (!words.isEmpty()) {
        line(caption + words, place, false, false);
      }
    }

    private void line(String words, Locator place, boolean afterGap, boolean inNote) {
      blocks.add(
          new Block(
              transcript.write(words.replace('\n', ' '), place),
              "line",
              inNote ? List.of(Block.NOTE) : List.of(),
              afterGap));
    }
  }
}
