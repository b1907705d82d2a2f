package dev.thresher.index;

import dev.thresher.corpus.content.ControlList;

/** The editions of the tests: an invented English list in three editions, a Chinese in one. */
public final class Editions {
  private Editions() {}

  public static ControlList first() {
    return batteries("2020-01-01", "250").build();
  }

  public static ControlList second() {
    return batteries("2021-01-01", "350").build();
  }

  public static ControlList third() {
    return batteries("2022-01-01", "350")
        .item("9A001.b.3", "b.3. Gyroscopes with a drift rate of less than 0.5 degree per hour;")
        .build();
  }

  private static ListSketch batteries(String date, String energy) {
    return ListSketch.english("us-sample", date)
        .page(1)
        .entry("9A001", "9A001 Electronic items and “specially designed” components, as follows:")
        .item("9A001.b", "b. Cells and batteries, as follows:")
        .item(
            "9A001.b.1",
            "b.1. ‘Secondary cells’ having an ‘energy density’ exceeding " + energy + " Wh/kg;")
        .page(2)
        .item("9A001.b.2", "b.2. Solar cells of 1,510 nm, space-qualified;")
        .note("9A001.b.2", "Note: b.2 does not control semiconductor laser diodes.")
        .item("9A001.b.10", "b.10. Cells for cars in Thailand;")
        .country("Thailand", "TH");
  }

  public static ControlList chinese() {
    return ListSketch.chinese("cn-sample", "2021-06-01")
        .entry("1A901", "1A901 以下电池和蓄电池：")
        .item("1A901.a", "a. 重量能量密度大于等于300 Wh/kg的可充放电锂离子电池；")
        .item("1A901.b", "b. 用於導彈的積體電路；")
        .build();
  }
}
