package dev.thresher.nlp.entity;

import dev.thresher.corpus.content.EntityMention;
import dev.thresher.corpus.content.EntityType;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The designator that a reference to a provision spells: {@code 744.11.a.2} for § 744.11(a)(2),
 * {@code 第二条.三} for 第二条第一項第三号, {@code Article 2a.4} for the second of "Articles 2 and 2a(4)".
 */
final class ReferenceName {
  /** 744.11(a)(2) */
  private static final Pattern SECTION =
      Pattern.compile("(\\d{1,4}\\.\\d{1,4}[a-z]?)((?:\\([A-Za-z0-9]{1,5}\\)){0,12})");

  /** 第十四条第三款第（四）项 without a title before it */
  private static final Pattern ARTICLE =
      Pattern.compile(
          "^(第[^条]{1,7}条(?:之[^第]{1,2})?)(第[^款項号]{1,4}款)?(?:第?[（(]?([^（(）)款项項号]{1,3})[）)]?项|第?[（(].{3,60}项)?$");

  /** 第二条の二第一項第三号ロ without a title before it */
  private static final Pattern JAPANESE_ARTICLE =
      Pattern.compile(
          "^(?<article>第[^条]{1,7}条(?:の[^第]{1,3})?)(?:第(?<paragraph>[^項号]{1,4})項)?"
              + "(?:第(?<item>[^項号]{1,4})号(?<branch>の[^第イ-ン]{1,2})?(?<letter>[イ-ン])?)?$");

  /** 別表第二の三五の三の項 */
  private static final Pattern JAPANESE_TABLE =
      Pattern.compile("^(?<table>別表第[^の]{1,3})(?:の(?<row>[^項]{1,7})の項|の(?<second>[^の]{1,3}))?$");

  /** Article 2a(7), Annex IV, the bare 2b(1) and IX behind a plural. */
  private static final Pattern OF_AN_ACT =
      Pattern.compile(
          "(?:(?:Articles?|Arts?\\.) )?(?<article>\\d{1,3}[a-z]{0,2})(?<steps>(?:\\([a-z0-9]{1,4}\\)){0,12})"
              + "|(?:Annex(?:es)? )?(?<annex>[IVX]{1,7}[a-z]?)");

  /** USML VIII(a)(2) */
  private static final Pattern CATEGORY =
      Pattern.compile("USML ([IVX]{1,5})((?:\\([A-Za-z0-9]{1,5}\\)){0,12})");

  /** supplement no. 4 to part 744 of the EAR; appendix B to part 110 */
  private static final Pattern OF_A_PART =
      Pattern.compile(
          "(?i)(?:(?<supplement>supp(?:lement|\\.)) ?(?:nos?\\. ?)?(?<number>\\d{1,2})|appendix (?<appendix>[A-Z]{1,2}))"
              + " (?:to|of) (?:this |\\d{1,2} CFR )?part (?<part>\\d{2,4}).*");

  /** 744.11 */
  private static final Pattern SECTION_STEP = Pattern.compile("\\d{1,4}\\.\\d{1,4}[a-z]?");

  private static final Pattern BRACKETS = Pattern.compile("[()（）]");

  private static final String MUNITIONS_LIST = "USML ";

  private static final String HAN_DIGITS = "〇一二三四五六七八九";

  private ReferenceName() {}

  /** The designator, in the form of the family whose references are spelled that way. */
  static Optional<String> of(EntityMention mention) {
    if (mention.type() == EntityType.CONTROL_CODE) {
      return mention.id().map(ReferenceName::category);
    }
    String quote = mention.evidence().quote().replaceAll("\\s+", " ");
    return article(quote)
        .or(() -> japanese(quote))
        .or(() -> mention.id().isEmpty() ? ofAnAct(quote) : Optional.empty())
        .or(() -> section(quote));
  }

  /** True for the first step of a section of a part: {@code 744.11}. */
  static boolean isSection(String step) {
    return step.indexOf('.') > 0 && SECTION_STEP.matcher(step).matches();
  }

  /** 第（四）项 as 第四项, as references spell it too. */
  static String withoutBrackets(String designator) {
    Matcher brackets = BRACKETS.matcher(designator);
    return brackets.find() ? brackets.replaceAll("") : designator;
  }

  /** The part that a supplement or an appendix is named of: 744. */
  static Optional<String> part(String quote) {
    Matcher part = OF_A_PART.matcher(quote);
    return part.matches() ? Optional.of(part.group("part")) : Optional.empty();
  }

  /** {@code Supplement No. 4}, {@code Appendix B}. */
  static Optional<String> ofAPart(String quote) {
    Matcher part = OF_A_PART.matcher(quote.replaceAll("\\s+", " "));
    if (!part.matches()) {
      return Optional.empty();
    }
    return Optional.of(
        part.group("supplement") == null
            ? "Appendix " + part.group("appendix")
            : "Supplement No. " + part.group("number"));
  }

  private static String category(String id) {
    if (!id.startsWith(MUNITIONS_LIST)) {
      return id;
    }
    Matcher category = CATEGORY.matcher(id);
    return category.matches() ? "Category " + category.group(1) + steps(category.group(2)) : id;
  }

  private static Optional<String> article(String quote) {
    Matcher article = ARTICLE.matcher(quote);
    if (!article.find()) {
      return Optional.empty();
    }
    StringBuilder name = new StringBuilder(article.group(1));
    Optional.ofNullable(article.group(2)).ifPresent(part -> name.append('.').append(part));
    Optional.ofNullable(article.group(3)).ifPresent(part -> name.append('.').append(part));
    return Optional.of(name.toString());
  }

  private static Optional<String> japanese(String quote) {
    Matcher table = JAPANESE_TABLE.matcher(quote);
    if (table.matches()) {
      return Optional.of(
          table.group("table")
              + Optional.ofNullable(table.group("second")).map("の"::concat).orElse("")
              + Optional.ofNullable(table.group("row")).map("."::concat).orElse(""));
    }
    Matcher article = JAPANESE_ARTICLE.matcher(quote);
    return article.matches() ? Optional.of(japanese(article)) : Optional.empty();
  }

  /** The first paragraph of an article has no number in the orders, the others an Arabic one. */
  private static String japanese(Matcher article) {
    int paragraph =
        Optional.ofNullable(article.group("paragraph")).map(ReferenceName::han).orElse(1);
    StringBuilder name = new StringBuilder(article.group("article"));
    if (paragraph > 1) {
      name.append(".第").append(paragraph).append('項');
    }
    Optional.ofNullable(article.group("item"))
        .ifPresent(item ->
            name.append('.')
                .append(item)
                .append(Optional.ofNullable(article.group("branch")).orElse("")));
    Optional.ofNullable(article.group("letter"))
        .ifPresent(letter -> name.append('.').append(letter));
    return name.toString();
  }

  /** Below a hundred: 二十三 is 23. */
  private static int han(String numeral) {
    int number = 0;
    for (int at = 0; at < numeral.length(); at++) {
      char letter = numeral.charAt(at);
      number = letter == '十' ? Math.max(number, 1) * 10 : number + HAN_DIGITS.indexOf(letter);
    }
    return number;
  }

  private static Optional<String> ofAnAct(String quote) {
    Matcher act = OF_AN_ACT.matcher(quote);
    if (!act.matches()) {
      return Optional.empty();
    }
    return Optional.of(
        act.group("annex") == null
            ? "Article " + act.group("article") + steps(act.group("steps"))
            : "Annex " + act.group("annex"));
  }

  private static Optional<String> section(String quote) {
    Matcher section = SECTION.matcher(quote);
    return section.find()
        ? Optional.of(section.group(1) + steps(section.group(2)))
        : Optional.empty();
  }

  /** {@code (a)(2)} as {@code .a.2}. */
  static String steps(String brackets) {
    return brackets.replace("(", ".").replace(")", "");
  }
}
