package dev.thresher.ingest.list.ear;

import dev.thresher.corpus.text.Span;
import dev.thresher.ingest.label.Labels;
import dev.thresher.ingest.layout.Block;
import dev.thresher.ingest.layout.Extract;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines of a page print joined to paragraphs; page heads and the contents are furniture. */
final class PagePrint {
  /**
   * {@code General Prohibitions Part 736-page 2}, {@code Export Administration Regulations ...
   * 2023}
   */
  private static final Pattern PAGE_HEAD =
      Pattern.compile(
          "\\bPart \\d{3}\\s?[-–]\\s?page \\d+|^Export Administration Regulations\\s+Bureau of"
              + " Industry and Security");

  private static final Pattern CONTENTS = Pattern.compile("^Table of Contents$");
  private static final Pattern LEADERS = Pattern.compile("\\.{5,}");

  /** A line of the contents may take this many lines of print. */
  private static final int CONTENTS_LINES = 4;

  /** {@code § 736.1 INTRODUCTION}: a citation goes on in small letters. */
  private static final Pattern SECTION =
      Pattern.compile("^§\\s?(\\d{3}\\.\\d{1,3})\\s+\\p{Lu}{2,}[\\p{Lu}\\s]*");

  private static final Pattern SUPPLEMENT =
      Pattern.compile("^SUPPLEMENT NO\\. (\\d{1,2}) TO PART (\\d{3})\\b");

  private static final Pattern CAPITALS = Pattern.compile("^[\\p{Lu}\\s,;–-]{4,}$");
  private static final Pattern NOTE = Pattern.compile("^Notes?(?:\\s\\d{1,2})? to ");

  /** Where a line ends a paragraph: {@code Country Group D:5.}, {@code ; and}, {@code rules)-} */
  private static final Pattern ENDED =
      Pattern.compile("(?:[.;:)—–-]|[”.]\\d?|[;,]?\\s?\\b(?:and|or))$");

  private static final int TITLE = 40;

  private final Extract extract;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Span> furniture;
  private final List<Block> paragraph = new ArrayList<>();
  private Place place = Place.nowhere();
  private String element = Block.PARAGRAPH;
  private String last = "";

  PagePrint(Extract extract) {
    this.extract = extract;
    this.furniture = new ArrayList<>(extract.furniture());
  }

  Extract placed() {
    List<Block> lines = extract.blocks();
    for (int i = contents(lines); i < lines.size(); i++) {
      line(lines.get(i), extract.quote(lines.get(i)).strip());
    }
    end();
    return new Extract(extract.text(), blocks, furniture, extract.diagnostics());
  }

  /** The number of lines up to the end of a table of contents at the beginning. */
  private int contents(List<Block> lines) {
    int end = 0;
    boolean inContents = false;
    for (int i = 0; i < Math.min(lines.size(), end + CONTENTS_LINES); i++) {
      String words = extract.quote(lines.get(i)).strip();
      inContents |= CONTENTS.matcher(words).find();
      if (inContents && LEADERS.matcher(words).find()) {
        end = i + 1;
      }
    }
    lines.subList(0, end).forEach(line -> furniture.add(line.span()));
    return end;
  }

  private void line(Block line, String words) {
    Matcher section = SECTION.matcher(words);
    Matcher supplement = SUPPLEMENT.matcher(words);
    if (PAGE_HEAD.matcher(words).find()) {
      furniture.add(line.span());
      return;
    }
    if (section.matches()) {
      begin(place.section(section.group(1)), Place.HEAD);
    } else if (supplement.find()) {
      begin(place.supplement(supplement.group(1), supplement.group(2)), Place.HEAD);
    } else if (!goesOn(words)) {
      begin(place, NOTE.matcher(words).find() ? Place.NOTE_HEAD : Block.PARAGRAPH);
    }
    paragraph.add(line);
    last = words;
  }

  private void begin(Place next, String name) {
    end();
    place = next;
    element = name;
  }

  private boolean goesOn(String words) {
    if (element.equals(Place.HEAD)) {
      return CAPITALS.matcher(words).matches();
    }
    boolean starts = NOTE.matcher(words).find() || !Labels.of(words).isEmpty();
    return !starts || (!ENDED.matcher(last).find() && !isTitle(last));
  }

  /** {@code (b) General prohibitions}: a title of its own, and no words go on behind it. */
  private static boolean isTitle(String words) {
    Labels labels = Labels.of(words);
    return !labels.isEmpty() && words.length() < TITLE;
  }

  private void end() {
    int start = 0;
    for (int i = 1; i <= paragraph.size(); i++) {
      if (i == paragraph.size() || isParted(paragraph.get(i - 1), paragraph.get(i))) {
        Span span = paragraph.get(start).span().hull(paragraph.get(i - 1).span());
        Block whole = new Block(span, element, List.of(), start == 0);
        blocks.add(place.block(whole, start == 0 ? element : Block.REST));
        start = i;
      }
    }
    paragraph.clear();
  }

  /** True if a page head stands between the two lines. */
  private boolean isParted(Block line, Block next) {
    Span between = new Span(line.span().end(), next.span().start());
    return !extract.text().quote(between).isBlank();
  }
}
