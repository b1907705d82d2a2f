package dev.thresher.nlp.zh;

import dev.thresher.corpus.content.EntityType;
import dev.thresher.corpus.text.Span;
import dev.thresher.nlp.entity.NameRecognizer;
import dev.thresher.nlp.zh.ChineseNames.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bodies by the ending of their names (…有限公司, …研究所), persons by the words around theirs (…董事长,
 * …教授).
 *
 * <p>A body's name goes to the left from its ending, word by word, as far as nouns, places, names
 * and adjectives reach; a preposition, a conjunction or a mark ends it.
 */
public final class ChineseForms implements NameRecognizer {
  private static final int LONGEST = 30;

  private static final Pattern ENDING =
      Pattern.compile(
          "(?:股份|有限|责任|控股)*(?:公司|集团)|会社|大学|学院|研究院|研究所|研究中心|超算中心|实验室|科学院|中学|医院"
              + "|银行|协会|学会|基金会|交易所|设计院|设计局|贸易行|造船厂|钢厂|工厂|商行|事务所|(?<=大学)\\p{IsHan}{2,5}系");
  private static final Pattern OPEN_NATURE =
      Pattern.compile("(?:n|a|b|j|k|h|z|x|g|f|s|vn|an|m|q|t|l|i).*");
  private static final Pattern NO_NAME =
      Pattern.compile(
          "(?:该|本|其|各|有关|国内|境内|境外|外国|进口|出口|上述|省级|县级|地方|申请|经营|专营|专业|外贸|进出口|航运|运输|货运|生产|相关|壳|母|子|总|分|控股"
              + "|附属|下属|所属|大型|中小|民营|国有|科研|高等|一家|两家|多家|注册|物流|保险|快递|受让|参股)*(?:股份|有限|责任)*(?:公司|集团|大学|学院|研究院|研究所|研究中心|实验室|医院|银行|协会|学会|工厂|中学)");

  private final ChineseNames hanlp = new ChineseNames();

  @Override
  public String source() {
    return "form";
  }

  @Override
  public List<Name> names(String text) {
    List<Name> names = new ArrayList<>();
    if (ENDING.matcher(text).find()) {
      names.addAll(bodies(text, hanlp.analysed(text)));
    }
    names.addAll(ChinesePersons.find(text));
    return names;
  }

  private static List<Name> bodies(String text, List<Word> words) {
    List<Name> names = new ArrayList<>();
    Matcher ending = ENDING.matcher(text);
    int from = 0;
    while (ending.find()) {
      if (goesOn(text, ending.end())) {
        continue;
      }
      int start = startOf(text, words, ending.start(), from);
      Span span = new Span(start, ending.end());
      if (start < ending.start() && !NO_NAME.matcher(span.of(text)).matches()) {
        names.add(new Name(EntityType.ORGANIZATION, span));
        from = ending.end();
      }
    }
    return names;
  }

  /** 大学 in 大学附属医院: the longer ending comes. */
  private static boolean goesOn(String text, int end) {
    Matcher next = ENDING.matcher(text).region(end, Math.min(text.length(), end + 12));
    if (!next.find()) {
      return false;
    }
    String between = text.substring(end, next.start());
    return between
            .chars()
            .allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN)
        && between.matches("(?!和|与|及|的|在|向|从).{0,8}");
  }

  private static int startOf(String text, List<Word> words, int ending, int from) {
    int start = ending;
    for (int i = words.size() - 1; i >= 0; i--) {
      Word word = words.get(i);
      if (word.span().start() >= ending) {
        continue;
      }
      if (word.span().start() < from
          || ending - word.span().start() > LONGEST
          || !belongs(text, word)) {
        break;
      }
      start = word.span().start();
    }
    return start;
  }

  private static final Pattern BORDER =
      Pattern.compile(
          ".*[,、。;:!?《》\"'“”\\s]|(?:由|向|与|和|及|或|对|将|被|在|从|为|是|系|经|等|的|了|于|给|至|到|把|同|以|其|该|本|各|有关|所|新增|原|任|列入|禁止|购买|订购|采购|通过|利用|包括|卖方|买方|收货人|最终用户|企业|实体|被告|单位|名为|称)");

  private static boolean belongs(String text, Word word) {
    String letters = word.span().of(text);
    return !BORDER.matcher(letters).matches()
        && (OPEN_NATURE.matcher(word.nature()).matches()
            || "()".contains(letters)
            || letters.length() == 1);
  }
}
