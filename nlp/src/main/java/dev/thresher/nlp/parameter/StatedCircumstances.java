package dev.thresher.nlp.parameter;

import dev.thresher.corpus.quantity.UnitReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Chinese circumstances that are known by their words, whether they hold a number or not: 按重量计,
 * 按GB/T 228.1规定的方法测得, 在惰性气氛中.
 */
final class StatedCircumstances {
  /** Example: 按重量计, 以半高宽计. */
  private static final Pattern RECKONED =
      Pattern.compile("[以按](?![及上下外内此其便免])[\\p{IsHan}&&[^的]]{1,8}?(?<![设统预会累合总审估共])计(?![算划量])");

  /** Example: 按GB/T 228.1规定的方法在室温下测得. */
  private static final Pattern BY_STANDARD =
      Pattern.compile(
          "(?:按照?|依照?|依据|根据|参照)(?:[\\p{IsHan}《\"]{0,6})?(?:GB|GJB|ISO|IEC|ASTM|JIS|DIN|MIL|HB|SJ|QJ|JB|YB|YS|VDI|ANSI|SEMI|MPIF)[^,。;()]{0,40}"
              + "(?:测得|测定|测量|测试|试验|检测|检验|评定|评价|计算|规定的方法|规定|方法)(?:时|的条件下|条件下)?");

  /** Example: 按ISO 230-2(2014年) before a comparator. */
  private static final Pattern BARE_STANDARD =
      Pattern.compile(
          "(?:按照?|依照?|依据|根据|参照)(?:GB|GJB|ISO|IEC|ASTM|JIS|DIN)[A-Za-z0-9/.: -]{1,30}(?:\\([^()]{1,12}\\))?"
              + "(?=优于|好于|不|未|大于|小于|高于|低于|超过|等于|达到|为|应|[≥≤<>])");

  /** Example: 依ISO 230-2:2014 between brackets. */
  private static final Pattern BRACKETED =
      Pattern.compile(
          "(?<=\\()(?:(?:按照?|依照?|依据|根据|参照)[^()。;]{2,40}(?:\\([^()]{1,12}\\))?"
              + "|[\\p{IsHan}&&[^的]]{2,12}(?:处|时|条件下|环境下|状态下|温度下|[室常高低]温下))(?=\\))");

  /** Example: 以每分钟5毫米的拉伸速率测试. */
  private static final Pattern AT_RATE =
      Pattern.compile(
          "(?:以|用|采用)(?!上|下|内|及|外)[^,。;()以用]{2,24}(?:测试|测量|测定|测得|试验|检测|拉伸|压缩|加载|激励|照射|辐照|扫描|充电|放电|标定)(?:时|条件下)?(?=[,的])");

  /** Example: 在惰性气氛中, 在室温下, 在该温度下. */
  private static final Pattern SURROUNDED =
      Pattern.compile(
          "(?:(?:在|于)|(?<![^,。;:、]))(?:[该此]|上述|规定的?|额定|标称|标准|室温|常温|高温|低温|全温|真空|高真空|惰性|保护|氮气?|氩气?|氦气?|氧气?|氢气?|空气|大气|海水|淡水|盐雾|干燥|潮湿|满载?|空载?|海平面|稳态|静态|动态|静止|连续|脉冲|最大|最高|最低|整个|工作)"
              + "[\\p{IsHan}&&[^的]]{0,8}?(?:条件下|环境下|环境中|气氛中|气氛下|气体中|状态下|温度下|压力下|频率下|负载下|负荷下|载荷下|功率下|电压下|模式下|精度下|转速下|速度下|电流下|流量下|高度下|工况下|介质中|(?<=[空水]气)中|(?<=水)中|(?<=[室常高低]温)下|(?<=真空)[中下]|(?<=[温频]范围)内|(?<=温度范围)内)");

  /** Example: 在任意频率上, 带宽内. */
  private static final Pattern ANYWHERE =
      Pattern.compile(
          "[在于对](?:任[意一何]|所有|全部|整个|各个?|每个)[\\p{IsHan}&&[^的]]{1,6}?[上下处内]"
              + "|(?<![^,。;:、])在?[\\p{IsHan}&&[^的在]]{0,4}(?:带宽|频带|频段|波段|通带|全程|量程|视场|频率范围|温度范围|温区)内");

  /** Example: 当连续工作时. */
  private static final Pattern WHEN =
      Pattern.compile("当[\\p{IsHan}&&[^的]]{2,8}?(?<![小及同])时(?=[\\p{IsHan},])");

  private final Sentence sentence;
  private final BoundIndex index;

  private StatedCircumstances(Sentence sentence, BoundIndex index) {
    this.sentence = sentence;
    this.index = index;
  }

  static List<Zone> zones(Sentence sentence, BoundIndex index) {
    StatedCircumstances stated = new StatedCircumstances(sentence, index);
    List<Zone> zones = new ArrayList<>();
    if (!index.hasExplicitStart(0, sentence.size())) {
      return zones;
    }
    stated.findIf("计", RECKONED, zones);
    stated.findIf("(", BRACKETED, zones);
    stated.findIf("按依照据", BY_STANDARD, zones);
    stated.findIf("按依照据", BARE_STANDARD, zones);
    stated.findIf("测试验检拉压加激照辐扫充放标", AT_RATE, zones);
    stated.findIf("下中内", SURROUNDED, zones);
    stated.findIf("上下处内", ANYWHERE, zones);
    stated.findIf("当", WHEN, zones);
    return zones;
  }

  /** Looks only where one of the characters stands that a match must have. */
  private void findIf(String signs, Pattern pattern, List<Zone> zones) {
    for (int i = 0; i < signs.length(); i++) {
      if (sentence.folded().indexOf(signs.charAt(i)) >= 0) {
        find(pattern, zones);
        return;
      }
    }
  }

  private void find(Pattern pattern, List<Zone> zones) {
    Matcher matcher = pattern.matcher(sentence.folded());
    while (matcher.find()) {
      int start = matcher.start();
      int end = matcher.end();
      int from = indexAt(start);
      int to = Math.max(from + 1, indexAt(end));
      boolean isFree = zones.stream().noneMatch(zone -> zone.start() < end && start < zone.end());
      boolean isApart = sentence.at(from).start() >= start && sentence.at(to - 1).end() <= end;
      boolean holdsDemand = index.hasExplicitStart(from, to);
      if (isFree && !holdsDemand && !isUnit(start, end) && (isApart || pattern == RECKONED)) {
        zones.add(new Zone(from, to, start, end, index.within(from, to)));
      }
    }
  }

  /** 以米计 names the unit of a symbol. */
  private boolean isUnit(int start, int end) {
    return UnitReader.read(sentence.folded(), start + 1)
        .filter(unit -> unit.end() == end - 1)
        .isPresent();
  }

  /** The first lexeme that ends behind an offset. */
  private int indexAt(int offset) {
    int low = 0;
    int high = sentence.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentence.at(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
