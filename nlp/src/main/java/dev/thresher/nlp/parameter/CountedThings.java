package dev.thresher.nlp.parameter;

import dev.thresher.corpus.edition.Language;
import dev.thresher.corpus.quantity.Unit;
import dev.thresher.corpus.quantity.UnitCode;
import dev.thresher.corpus.text.Table;
import dev.thresher.nlp.lexicon.Folding;
import dev.thresher.nlp.lexicon.Sense;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The thing that a Chinese or Japanese number counts: 三个以上靶位, 喷嘴数量不少于8个. A classifier such as 个
 * says nothing of it.
 */
final class CountedThings {
  private static final int REACH = 3;

  /** 探测元数超过256元: these are counted with the word for money. */
  private static final Set<String> ELEMENTS = Set.of("{element}", "{pixel}");

  private static final Map<String, String> CODES = codes();

  /** Example: 喷嘴数量, 可控轴数. */
  private static final Pattern AMOUNT = Pattern.compile("の?(?:总数|数量|数目|个数|总量|数|增加量|合计)$");

  /** Properties that are amounts without saying so: 服务用户超过一亿. */
  private static final Pattern COUNTED_BARE =
      Pattern.compile("(?:用户|通道|轴|坐标|像元|阵元|自由度|转发器|量子比特|像素|信道)$");

  private CountedThings() {}

  private static Map<String, String> codes() {
    Map<String, String> codes = new LinkedHashMap<>();
    for (Table.Row row : Table.of(CountedThings.class, "counted.tsv").rows()) {
      row.parts("zh").forEach(name -> codes.put(name, "{" + row.cell("code") + "}"));
      row.parts("ja").forEach(name -> codes.putIfAbsent(name, "{" + row.cell("code") + "}"));
    }
    return codes;
  }

  /** The unit in which the reading counts; empty where no word names the thing. */
  static Optional<Unit> unit(Sentence sentence, Reading reading) {
    Bound bound = reading.bound();
    String code = bound.claim().unit().map(Unit::code).orElse("");
    int slash = code.indexOf('/');
    String rate = slash < 0 ? "" : code.substring(slash);
    String above = slash < 0 ? code : code.substring(0, slash);
    Optional<String> thing =
        above.isEmpty()
            ? bare(sentence, reading)
            : behind(sentence, afterComparator(sentence, bound))
                .or(() -> head(sentence, bound, above))
                .or(() -> named(reading));
    boolean isWafer =
        above.equals("{piece}") && isSheet(sentence, bound) && speaksOfWafers(sentence);
    Optional<String> unit = isWafer ? Optional.of("{wafer}") : thing.filter(t -> isVague(above, t));
    return unit.flatMap(name -> UnitCode.parse(name + rate))
        .or(() -> unit.filter(u -> rate.isEmpty()).map(Unit::count));
  }

  /** 片 is how wafers are counted; 支 and 根 are not. */
  private static boolean isSheet(Sentence sentence, Bound bound) {
    return bound
        .claim()
        .first()
        .filter(measure -> sentence.view().startsWith("片", measure.unitStart()))
        .isPresent();
  }

  /** 可控轴数不少于5, 半个波长: a bare number counts an amount, or what stands at it. */
  private static Optional<String> bare(Sentence sentence, Reading reading) {
    Bound bound = reading.bound();
    String words = sentence.words(bound.from(), bound.to());
    boolean isHalf = words.endsWith("半") || words.endsWith("半个");
    boolean isWhole =
        bound
            .claim()
            .first()
            .filter(m -> m.numeral().value().stripTrailingZeros().scale() <= 0)
            .isPresent();
    boolean isAmount = isWhole && AMOUNT.matcher(folded(reading.property())).find();
    Optional<String> thing = isWhole || isHalf ? behind(sentence, bound.to()) : Optional.empty();
    boolean isCounted = isWhole && COUNTED_BARE.matcher(folded(reading.property())).find();
    return thing.or(() -> isAmount || isCounted ? named(reading) : Optional.empty());
  }

  private static Optional<String> named(Reading reading) {
    return named(folded(reading.property()));
  }

  /** 片 and 枚 are pieces of whatever; 个 and 项 are anything. */
  private static boolean isVague(String classifier, String thing) {
    return switch (classifier) {
      case "{item}", "" -> true;
      case "CNY" -> ELEMENTS.contains(thing);
      case "{piece}" -> thing.equals("{wafer}");
      case "{copy}" -> thing.equals("{file}");
      default -> false;
    };
  }

  private static boolean speaksOfWafers(Sentence sentence) {
    String view = sentence.words(0, sentence.size());
    return view.contains("晶圆")
        || view.contains("硅片")
        || view.contains("wafer")
        || view.contains("圆片")
        || view.contains("光刻")
        || view.contains("曝光机");
  }

  /** True if the words name something that is counted: 喷嘴. */
  static boolean isThing(String words) {
    return named(words).isPresent();
  }

  private static int afterComparator(Sentence sentence, Bound bound) {
    int at = bound.to();
    while (sentence.is(at, Sense.OF) || sentence.is(at, Sense.AFTER) || isAble(sentence, at)) {
      at++;
    }
    return at;
  }

  /** The 可 of 四个以上可联动坐标轴. */
  static boolean isAble(Sentence sentence, int at) {
    String word = sentence.word(at);
    return (word.equals("可") || word.equals("能")) && sentence.at(at + 1).isPlainWord();
  }

  private static Optional<String> behind(Sentence sentence, int at) {
    int end = at;
    while (end < at + REACH && sentence.at(end).isPlainWord()) {
      end++;
    }
    return named(sentence.words(at, end));
  }

  /** 不少于4个可独立控制的轴: the thing stands behind what is said of it. */
  private static Optional<String> head(Sentence sentence, Bound bound, String classifier) {
    int from = afterComparator(sentence, bound);
    int at = ChineseNounBehind.headAt(sentence, from);
    return classifier.equals("{item}") && at > from ? behind(sentence, at) : Optional.empty();
  }

  /** The longest name that ends the words. */
  private static Optional<String> named(String words) {
    String bare = AMOUNT.matcher(words).replaceFirst("");
    for (int from = 0; from < bare.length(); from++) {
      String code = CODES.get(bare.substring(from));
      boolean isWord = from == 0 || bare.length() - from > 1;
      if (code != null && isWord) {
        return Optional.of(code);
      }
    }
    return Optional.empty();
  }

  private static String folded(String words) {
    return Folding.folded(words, Language.CHINESE);
  }
}
