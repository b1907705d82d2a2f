package dev.thresher.nlp.parameter;

import dev.thresher.nlp.lexicon.Sense;
import java.util.List;
import java.util.regex.Pattern;

/** What a Chinese chapeau says that its items bound: 输出功率达到下列任一水平的激光器. */
final class ChineseChapeau {
  /** Example: the 达到 between 输出功率 and 下列任一水平. */
  private static final Pattern VERB =
      Pattern.compile("(?:能够|可以|应当|必须)?[能可应须需均]?(?:达到|满足|符合|具有|具备|属于|处于|为|在|有|是)?$");

  /** What makes a list of the ambiguous 以下. */
  private static final Pattern LIST =
      Pattern.compile("(?:任[一何意]|所有|全部|各|之一|[条要特指水数]|情形|标准|规定|范围).*");

  private ChineseChapeau() {}

  /** The quantity that is said to meet one of the following; empty if the sentence names none. */
  static String property(Sentence sentence) {
    if (sentence.folded().indexOf('下') < 0 && !sentence.folded().contains("前述")) {
      return "";
    }
    for (int at = 1; at < sentence.size(); at++) {
      if (isFollowing(sentence, at)) {
        String name = name(sentence, at);
        if (!name.isEmpty()) {
          return name;
        }
      }
    }
    return "";
  }

  private static boolean isFollowing(Sentence sentence, int at) {
    return (sentence.is(at, Sense.FOLLOWING) && !sentence.word(at).startsWith("上"))
        || (sentence.word(at).equals("以下")
            && LIST.matcher(sentence.word(at + 1)).matches()
            && !sentence.isMeasure(at - 1));
  }

  private static String name(Sentence sentence, int following) {
    int end = following;
    while (end > 0 && (sentence.is(end - 1, Sense.COPULA) || sentence.is(end - 1, Sense.BEFORE))) {
      end--;
    }
    String words = ChineseNounBefore.of(sentence, end, List.of());
    String name = PropertyWords.name(VERB.matcher(words).replaceFirst(""));
    return ChineseQuantities.isName(name) || name.endsWith("指标") ? name : "";
  }
}
