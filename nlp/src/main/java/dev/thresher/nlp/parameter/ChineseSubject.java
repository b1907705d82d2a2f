package dev.thresher.nlp.parameter;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The thing that a Chinese sentence speaks of: what a comma or colon sets before its features
 * (真空感应炉：), what the features end in (的陶瓷复合材料), who must do something (出口经营者应当).
 */
final class ChineseSubject {
  /** Example: the {@code （一）} and {@code 2C902.d.} before the words of an item. */
  private static final Pattern MARKER =
      Pattern.compile(
          "^(?:[(\"]?(?:[一二三四五六七八九十]{1,3}|\\d{1,3}|[a-zA-Z])[)、.] ?|[一二三四五六七八九十]+、"
              + "|\\d[A-E]\\d{3}(?:\\.[a-z0-9]{1,9}){0,12}[. ]? ?|第[一二三四五六七八九十百]+条 ?){1,12}");

  private static final String NOTES = "(?:\\([^()]{0,60}\\)){0,6}";

  /** Example: 锑的氧化物 in 锑的氧化物，纯度大于等于99.99%. */
  private static final Pattern FIRST =
      Pattern.compile("^((?:[\\p{IsHan}/]|[A-Za-z](?=[\\p{IsHan}])){2,20})" + NOTES + "[,:，：]");

  /** Example: 陶瓷复合材料 in 介电常数小于6的陶瓷复合材料. */
  private static final Pattern LAST =
      Pattern.compile("的([\\p{IsHan}]{2,20})" + NOTES + "[。；;.:： ]*$");

  /** Example: 出口经营者 in 出口经营者应当在5个工作日内报告. */
  private static final Pattern DUTY = Pattern.compile("^([\\p{IsHan}]{2,16}?)(?:应当|不得|必须|可以)");

  /** Words that open a circumstance or an act, and no name. */
  private static final Pattern OPENING =
      Pattern.compile(
          "^(?:[在当对如若凡经按由从自除但并且其应可能须处]|具有|满足|达到|根据|依照|违反|没有|未|逾期|情节|给予|责令|构成|属于|用于|确属|必要时|限制|禁止|明知|以欺骗|申请|说明|注).*");

  /** What ends a clause of a law or names what is said, not the thing. */
  private static final Pattern NO_THING =
      Pattern.compile(
          ".*(?:不受|含义|须经|不适用|以下|下列|视同|可以|应当).*|.*(?:之一|注释|罚款|罚金|徒刑|拘役|处罚|除外|决定|申请|规定|责任|手续|物项除外|情形|期限|条件|要求|特性|特征|材料清单|的|时|下|者|内|后|前|以上|以下)$");

  private ChineseSubject() {}

  static Optional<String> of(Sentence sentence) {
    String folded = sentence.folded();
    boolean mayBeMarked = !folded.isEmpty() && mayBeMarker(folded.charAt(0));
    String words = (mayBeMarked ? MARKER.matcher(folded).replaceFirst("") : folded).strip();
    int shift = sentence.folded().lastIndexOf(words);
    return matched(FIRST, words, sentence, shift)
        .or(() -> matched(LAST, words, sentence, shift))
        .or(() -> matched(DUTY, words, sentence, shift));
  }

  /** Every marker begins with a letter, a digit, a sign, a Han number or 第. */
  private static boolean mayBeMarker(char c) {
    return c < '\u0080' || "一二三四五六七八九十第".indexOf(c) >= 0;
  }

  private static Optional<String> matched(
      Pattern pattern, String words, Sentence sentence, int shift) {
    Matcher matcher = pattern.matcher(words);
    if (!matcher.find()) {
      return Optional.empty();
    }
    int from = matcher.start(1) + inner(matcher.group(1), pattern);
    String name = words.substring(from, matcher.end(1));
    boolean isThing =
        name.length() > 1
            && !OPENING.matcher(name).matches()
            && (pattern == DUTY || !NO_THING.matcher(name).matches())
            && !ChineseQuantities.isName(name);
    return isThing && shift >= 0
        ? Optional.of(sentence.view().substring(shift + from, shift + matcher.end(1)))
        : Optional.empty();
  }

  /** The 真空烧结炉 of 具有以下所有特性的真空烧结炉: behind the last 的, where features stand before it. */
  private static int inner(String group, Pattern pattern) {
    int of = group.lastIndexOf('的');
    boolean hasFeatures = group.contains("特性") || group.contains("特征") || group.contains("任一");
    return pattern == FIRST && hasFeatures && of > 0 ? of + 1 : 0;
  }
}
