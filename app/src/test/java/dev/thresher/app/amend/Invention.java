package dev.thresher.app.amend;

import dev.thresher.corpus.edition.Language;
import java.util.List;
import java.util.Random;

/** Paragraphs that no list has, in the words of the control lists' kind. */
record Invention(Random random, Language language) {
  private static final List<String> THINGS =
      List.of(
          "Pneumatic harp tuners",
          "Portable orchard sprinklers",
          "Clockwork tide tables",
          "Velvet pressing rollers",
          "Glass marble sorters",
          "Bamboo kiln shutters",
          "Copper bell polishers",
          "Tea leaf classifiers",
          "Kite line winders",
          "Snow lantern moulds",
          "Felt hat steamers",
          "Chess clock governors");
  private static final List<String> CHINESE_THINGS =
      List.of(
          "气动竖琴调音器",
          "便携式果园喷灌机",
          "发条式潮汐表",
          "丝绒压光辊筒",
          "玻璃弹珠分选机",
          "竹窑风门",
          "铜钟抛光机",
          "茶叶分级筛",
          "风筝线绞盘",
          "雪灯模具",
          "毡帽蒸汽机",
          "棋钟调速器");
  private static final List<String> QUANTITIES =
      List.of("a mass|kg", "a bore|mm", "an idle power|W", "a pitch|mm", "a recoil|N");
  private static final List<String> CHINESE_QUANTITIES =
      List.of("质量|千克", "内径|毫米", "空载功率|瓦", "节距|毫米", "反冲力|牛");

  /** One paragraph with a bound, now and then with two. */
  String paragraph() {
    return language == Language.CHINESE ? chinese() : english();
  }

  private String english() {
    String[] first = pick(QUANTITIES);
    String words = pick(THINGS)[0] + " for fairground use, having " + first[0] + " exceeding ";
    String end =
        random.nextBoolean() ? ";\n" : " and a service life of less than " + figure() + " h;\n";
    return words + figure() + " " + first[1] + end;
  }

  private String chinese() {
    String[] first = pick(CHINESE_QUANTITIES);
    String end = random.nextBoolean() ? "；\n" : "，且使用寿命小于" + figure() + "小时；\n";
    return "庙会用" + pick(CHINESE_THINGS)[0] + "，" + first[0] + "大于" + figure() + first[1] + end;
  }

  private String figure() {
    return String.valueOf(11 + random.nextInt(880));
  }

  private String[] pick(List<String> choices) {
    return choices.get(random.nextInt(choices.size())).split("\\|", -1);
  }
}
