package dev.thresher.nlp.zh;

import dev.thresher.corpus.content.EntityType;
import dev.thresher.corpus.text.Span;
import dev.thresher.nlp.entity.NameRecognizer.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Persons whom the words around their names give away: 董事长李…, …教授, 伊万·彼得罗夫. */
final class ChinesePersons {
  private static final String SURNAME =
      "(?:欧阳|司马|诸葛|上官|夏侯|东方|皇甫|尉迟|公孙|慕容|令狐|宇文|长孙|司徒"
          + "|[王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤])";
  private static final String GIVEN = "\\p{IsHan}{1,2}";
  private static final String TITLE_BEFORE =
      "(?:董事长|总经理|经理|董事|法定代表人|代表人|校长|院长|所长|主任|教授|博士|研究员|部长|司长|局长|处长|发言人|总裁|总统|主席|被告人|嫌疑人|律师|委员|大使|专员|承办人|又名|化名|负责人|先生|女士)[:]?";
  private static final String WORD_AFTER =
      "(?:教授|博士|律师|先生|女士|部长|司长|局长|院长|校长|董事长|总经理|主任|表示|指出|强调|介绍|率团|率领|演讲|任(?!何|务|意)|(?=\\(又名)|\\(自然人\\))";

  private static final List<Pattern> FORMS =
      List.of(
          Pattern.compile(
              "(?<name>\\p{IsHan}{1,7}(?:·\\p{IsHan}{1,7}){1,3}?)(?=[^\\p{IsHan}·]|$|"
                  + WORD_AFTER
                  + "|和|与|及|利用|在|于|是|为)"),
          Pattern.compile(
              TITLE_BEFORE
                  + "(?<name>"
                  + SURNAME
                  + GIVEN
                  + ")(?=[^\\p{IsHan}]|$|"
                  + WORD_AFTER
                  + "|和|与|及|于|在|率|已|说|是|同)"),
          Pattern.compile(
              "(?<=^|[、，,。;；\\s“\"(和与及])(?<name>" + SURNAME + GIVEN + ")(?=" + WORD_AFTER + ")"),
          Pattern.compile(
              "(?<=^|[、，,。;；\\s“\"(])(?<name>" + SURNAME + GIVEN + ")(?=和\\p{IsHan}{1,7}·)"),
          Pattern.compile(
              TITLE_BEFORE + "(?<name>[A-Z][a-z]+(?: [A-Z]\\.)?(?: [A-Z][a-z]+){1,2})"));

  private ChinesePersons() {}

  static List<Name> find(String text) {
    List<Name> names = new ArrayList<>();
    for (Pattern form : FORMS) {
      Matcher matcher = form.matcher(text);
      while (matcher.find()) {
        names.add(
            new Name(EntityType.PERSON, new Span(matcher.start("name"), matcher.end("name"))));
      }
    }
    return names;
  }
}
