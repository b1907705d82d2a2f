package dev.thresher.track.regime;

import dev.thresher.corpus.edition.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Whether goods, programs or technology are controlled.
 *
 * @param isKnown false where the list does not part what it holds in this way
 * @param isSoftware true if programs are
 * @param isTechnology true if technology is
 */
record Nature(boolean isKnown, boolean isSoftware, boolean isTechnology) {
  /** The headings of the five groups of a category. Example: {@code A. “Equipment”}. */
  private static final Pattern GROUP = Pattern.compile("^\\s*[A-E]\\. ");

  /** The headings of groups D and E. Example: {@code D. “Software”}. */
  private static final Pattern GROUP_OF_SOFTWARE = Pattern.compile("^\\s*D\\. .?Software");

  private static final Pattern GROUP_OF_TECHNOLOGY = Pattern.compile("^\\s*E\\. .?Technology");

  /** The Japanese order on technology, programs among it. Example: {@code 外為令別表の一の項}. */
  private static final Pattern ORDER_ON_TECHNOLOGY = Pattern.compile("外為令|外国為替令");

  /** Not the programs that a paragraph on technology excepts. */
  private static final Pattern PROGRAM = Pattern.compile("プログラム(?!を除く|の)");

  private static final Pattern TECHNOLOGY = Pattern.compile("技術(?!（プログラムに限る)");

  private static final Pattern CHINESE_SOFTWARE = Pattern.compile("^[^及和]*软件[。；;\\s]*$");

  /** Examples: {@code 试验板的生产技术，包括}, {@code 技术资料}. */
  private static final Pattern CHINESE_TECHNOLOGY =
      Pattern.compile("^[^及和]*技术(?:资料|文件|数据)|的(?:生产|设计|研制|制造|开发)?技术(?=[，。；;,]|\\s*$)");

  /** Words that may make it technology or programs, though they stand otherwise. */
  private static final Pattern CHINESE_BESIDE_GOODS =
      Pattern.compile("技术(?!指标|性能|参数|要求|条件|特性|规格|出口)|软件");

  static Nature of(List<String> line, Language language) {
    return switch (language) {
      case FRENCH, KOREAN -> new Nature(false, false, false);
      case ENGLISH ->
          new Nature(
              names(line, GROUP), names(line, GROUP_OF_SOFTWARE), names(line, GROUP_OF_TECHNOLOGY));
      case CHINESE -> ofChinese(line);
      case JAPANESE ->
          names(line, ORDER_ON_TECHNOLOGY)
              ? new Nature(true, names(line, PROGRAM), names(line, TECHNOLOGY))
              : new Nature(true, false, false);
    };
  }

  /** Goods are known by the lack of any word of technology or programs. */
  private static Nature ofChinese(List<String> line) {
    boolean isSoftware = names(line, CHINESE_SOFTWARE);
    boolean isTechnology = names(line, CHINESE_TECHNOLOGY);
    return new Nature(
        isSoftware || isTechnology || !names(line, CHINESE_BESIDE_GOODS), isSoftware, isTechnology);
  }

  private static boolean names(List<String> line, Pattern pattern) {
    return line.stream().anyMatch(each -> pattern.matcher(each).find());
  }

  /** What this one is and the other is not. */
  List<String> beyond(Nature other) {
    List<String> found = new ArrayList<>();
    if (isKnown && other.isKnown && isSoftware && !other.isSoftware) {
      found.add("programs");
    }
    if (isKnown && other.isKnown && isTechnology && !other.isTechnology) {
      found.add("technology");
    }
    return found;
  }

  /** True if one has nothing of what the other is: goods beside programs. */
  boolean excludes(Nature other) {
    boolean haveSoftware = isSoftware && other.isSoftware;
    boolean haveTechnology = isTechnology && other.isTechnology;
    return isKnown && other.isKnown && !equals(other) && !haveSoftware && !haveTechnology;
  }
}
