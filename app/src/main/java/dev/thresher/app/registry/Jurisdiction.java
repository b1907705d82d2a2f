package dev.thresher.app.registry;

import dev.thresher.app.report.Label;
import java.util.Arrays;
import java.util.List;

/** A state or union that controls exports: the seven of the paper's table, then those at hand. */
public enum Jurisdiction {
  US("United States", "美国"),
  GB("United Kingdom", "英国"),
  DE("Germany", "德国"),
  RU("Russia", "俄罗斯"),
  JP("Japan", "日本"),
  KR("Republic of Korea", "韩国"),
  EU("European Union", "欧盟"),
  CN("China", "中国"),
  CA("Canada", "加拿大");

  private final String english;
  private final String chinese;

  Jurisdiction(String english, String chinese) {
    this.english = english;
    this.chinese = chinese;
  }

  static List<String> codes() {
    return Arrays.stream(values()).map(Enum::name).toList();
  }

  /** Its name on a chart. */
  Label onChart() {
    return new Label(english, chinese);
  }

  /** Both names, for a reader of either language. */
  public String label() {
    return english + " / " + chinese;
  }
}
