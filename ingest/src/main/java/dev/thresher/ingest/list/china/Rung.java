package dev.thresher.ingest.list.china;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A paragraph marker at the head of a block.
 *
 * @param level where it stands on the ladder, outermost lowest
 * @param step what it adds to a designator: {@code 第十二条}, {@code 一}, {@code （一）}, {@code 1}
 * @param length how many characters it takes, blanks behind it included
 */
record Rung(Level level, String step, int length) {
  /** The ladder; a deeper rung hangs below a higher one. */
  enum Level {
    PART,
    CHAPTER,
    SECTION,
    ARTICLE,
    /** An unmarked paragraph of an article: 款. */
    ARTICLE_PARAGRAPH,
    COUNTED,
    BRACKETED,
    NUMBERED,
    BRACKETED_NUMBER,
    CIRCLED;

    boolean isHeading() {
      return this == PART || this == CHAPTER || this == SECTION;
    }

    boolean isBelowArticle() {
      return compareTo(ARTICLE) > 0;
    }
  }

  private record Form(Level level, Pattern pattern) {}

  private static final String HAN = "[一二三四五六七八九十百零〇]{1,7}";

  private static final List<Form> FORMS =
      List.of(
          // 第一编, 第二部分
          new Form(Level.PART, Pattern.compile("^(第" + HAN + "(?:编|部分))[\\s　：:]*")),
          // 第一章　总则
          new Form(Level.CHAPTER, Pattern.compile("^(第" + HAN + "章)[\\s　：:]*")),
          // 第二节
          new Form(Level.SECTION, Pattern.compile("^(第" + HAN + "节)[\\s　：:]*")),
          // 第十二条, 第十二条之一
          new Form(Level.ARTICLE, Pattern.compile("^(第" + HAN + "条(?:之" + HAN + ")?)[\\s　：:]+")),
          // 一、
          new Form(Level.COUNTED, Pattern.compile("^(" + HAN + ")[、．.]\\s*")),
          // （一） (一)
          new Form(Level.BRACKETED, Pattern.compile("^([（(]" + HAN + "[）)])[、\\s]*")),
          // 1． 1. 1、, but not 1.5
          new Form(Level.NUMBERED, Pattern.compile("^([0-9０-９]{1,3})(?:[．、]|\\.(?!\\d))\\s*")),
          // （1） (1)
          new Form(Level.BRACKETED_NUMBER, Pattern.compile("^[（(]([0-9０-９]{1,3})[）)][、\\s]*")),
          // ①
          new Form(Level.CIRCLED, Pattern.compile("^([①-⑳])\\s*")));

  static Optional<Rung> at(String block) {
    for (Form form : FORMS) {
      Matcher matcher = form.pattern.matcher(block);
      if (matcher.find()) {
        return Optional.of(new Rung(form.level, step(form.level, matcher.group(1)), matcher.end()));
      }
    }
    return Optional.empty();
  }

  private static String step(Level level, String written) {
    return switch (level) {
      case BRACKETED -> "（" + written.substring(1, written.length() - 1) + "）";
      case CIRCLED -> String.valueOf(written.charAt(0) - '①' + 1);
      case NUMBERED, BRACKETED_NUMBER -> String.valueOf(Integer.parseInt(written));
      case PART, CHAPTER, SECTION, ARTICLE, ARTICLE_PARAGRAPH, COUNTED -> written;
    };
  }
}
