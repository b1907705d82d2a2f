package dev.thresher.ingest.list.ear;

import dev.thresher.ingest.layout.Block;
import dev.thresher.ingest.layout.Extract;
import dev.thresher.ingest.markdown.MarkdownText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A chapter that a converter made markdown of: each part and section has its own heading line, and
 * the converter's heading below it that only repeats the number.
 */
final class ConvertedChapter {
  /** {@code PART 745—CHEMICAL WEAPONS}, {@code PARTS 775-780 [RESERVED]} */
  private static final Pattern PART = Pattern.compile("^PARTS? (\\d{3}(?:-\\d{3})?)\\b(?![a-z])");

  private static final Pattern SUBPART = Pattern.compile("^Subpart ([A-Z])—");

  /** {@code § 745.1 Advance notification} */
  private static final Pattern SECTION = Pattern.compile("^§+\\s?(\\d{3}\\.\\d{1,3}[a-z]?)\\s");

  private static final Pattern SUPPLEMENT =
      Pattern.compile("^Supplement No\\. (\\d{1,2}) to Part (\\d{3})\\s?[—–-]");

  private static final Pattern OUTER = Pattern.compile("^(?:SUB)?CHAPTER [A-Z]+—");

  /** {@code > [61 FR 12802, Mar. 25, 1996]} */
  private static final Pattern HISTORY = Pattern.compile("^>\\s?\\[|^\\[\\d{2} FR ");

  private static final Pattern AUTHORITY = Pattern.compile("^Authority:");
  private static final Pattern SOURCE = Pattern.compile("^Source:");
  private static final Pattern NOTE = Pattern.compile("^Notes?(?:\\s\\d{1,2})?(?:\\sto\\s|:)");

  /** {@code Definitions of terms as used in}: each paragraph defines a term. */
  private static final Pattern DEFINITIONS = Pattern.compile("\\bDefinitions of terms\\b");

  private static final Pattern LABELLED = Pattern.compile("^\\s?\\([A-Za-z0-9]{1,5}\\)");
  private static final Pattern OF_CATEGORY = Pattern.compile("^\\(Cat");

  private final Extract extract;
  private final List<Block> blocks = new ArrayList<>();
  private Place place = Place.nowhere();
  private boolean defining;
  private boolean labelled;

  ConvertedChapter(Extract extract) {
    this.extract = extract;
  }

  Extract placed() {
    extract.blocks().forEach(block -> put(block, extract.quote(block)));
    return new Extract(extract.text(), blocks, extract.furniture(), extract.diagnostics());
  }

  private void put(Block block, String words) {
    if (block.element().equals(MarkdownText.META)
        || block.element().charAt(0) == 'h'
        || HISTORY.matcher(words).find()
        || SOURCE.matcher(words).find()) {
      blocks.add(place.block(block, Place.HISTORY));
    } else if (isHead(words)) {
      blocks.add(place.block(block, Place.HEAD));
    } else {
      blocks.add(place.block(block, element(words)));
    }
  }

  /** Goes to the place that the line heads, if it heads one. */
  private boolean isHead(String words) {
    Matcher part = PART.matcher(words);
    Matcher subpart = SUBPART.matcher(words);
    Matcher section = SECTION.matcher(words);
    Matcher supplement = SUPPLEMENT.matcher(words);
    if (OUTER.matcher(words).find()) {
      place = Place.nowhere();
    } else if (part.find()) {
      place = Place.part(part.group(1));
    } else if (subpart.find()) {
      place = place.subpart(subpart.group(1));
    } else if (section.find()) {
      place = place.section(section.group(1));
    } else if (supplement.find()) {
      place = place.supplement(supplement.group(1), supplement.group(2));
    } else {
      return false;
    }
    defining = DEFINITIONS.matcher(words).find();
    return true;
  }

  private String element(String words) {
    if (AUTHORITY.matcher(words).find()) {
      return Place.AUTHORITY;
    }
    if (NOTE.matcher(words).find()) {
      return Place.NOTE_HEAD;
    }
    boolean isDefinition = defining && !LABELLED.matcher(words).find();
    boolean goesOn = labelled && !OF_CATEGORY.matcher(words).find() && !isCapital(words);
    labelled = !isDefinition;
    return isDefinition && !goesOn ? Place.DEFINITION : Place.TEXT;
  }

  private static boolean isCapital(String words) {
    return Character.isUpperCase(words.codePointAt(0));
  }
}
