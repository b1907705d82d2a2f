package dev.thresher.index;

import dev.thresher.corpus.content.ControlList;
import dev.thresher.corpus.quantity.Quantity;
import dev.thresher.corpus.quantity.Threshold;
import dev.thresher.corpus.quantity.UnitCode;

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
        .parameter(
            "energy density",
            "energy-density",
            new Threshold.Exceeding(amount(energy, "W.h/kg")),
            "exceeding " + energy + " Wh/kg")
        .page(2)
        .item("9A001.b.2", "b.2. Solar cells of 1,510 nm, space-qualified;")
        .note("9A001.b.2", "Note: b.2 does not control semiconductor laser diodes.")
        .item("9A001.b.10", "b.10. Cells for cars in Thailand;")
        .country("Thailand", "TH")
        .item(
            "9A001.c",
            "c. Amplifiers rated from 2.7 GHz to 3.2 GHz with a power of 0.5 kW or more;")
        .parameter(
            "frequency",
            "frequency",
            new Threshold.Within(
                new Threshold.AtLeast(amount("2.7", "GHz")),
                new Threshold.AtMost(amount("3.2", "GHz"))),
            "2.7 GHz to 3.2 GHz")
        .parameter("power", "power", new Threshold.AtLeast(amount("0.5", "kW")), "0.5 kW or more");
  }

  private static Quantity amount(String decimal, String unit) {
    return Quantity.of(decimal, UnitCode.parse(unit).orElseThrow());
  }

  public static ControlList chinese() {
    return ListSketch.chinese("cn-sample", "2021-06-01")
        .entry("1A901", "1A901 以下电池和蓄电池：")
        .item("1A901.a", "a. 重量能量密度大于等于300 Wh/kg的可充放电锂离子电池；")
        .parameter("重量能量密度", "", new Threshold.AtLeast(amount("300", "W.h/kg")), "大于等于300 Wh/kg")
        .item("1A901.b", "b. 用於導彈的積體電路；")
        .build();
  }
}
