package dev.thresher.notebooks;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.style.Styler.LegendPosition;

/** Charts in one house style, to begin with; everything else XChart can do is at hand in a cell. */
public final class Charts {
  private static final List<Color> COLOURS =
      List.of(
          new Color(0xB4, 0x53, 0x09),
          new Color(0x1D, 0x6F, 0x8A),
          new Color(0x6B, 0x72, 0x80),
          new Color(0x7C, 0x3A, 0xED));

  /** More labels than these overlap, and every other one would be left out. */
  private static final int LEVEL_LABELS = 6;

  private static final int SLANT = 30;

  private Charts() {}

  /**
   * Bars side by side.
   *
   * @param series by its name, a count for each category; a category that a series lacks counts as
   *     0
   */
  public static CategoryChart bars(
      String title, String category, String count, Map<String, Map<String, Integer>> series) {
    SortedSet<String> categories = new TreeSet<>();
    series.values().forEach(counts -> categories.addAll(counts.keySet()));
    CategoryChart chart =
        new CategoryChartBuilder()
            .width(760)
            .height(340)
            .title(title)
            .xAxisTitle(category)
            .yAxisTitle(count)
            .build();
    chart
        .getStyler()
        .setLegendPosition(LegendPosition.InsideNE)
        .setChartBackgroundColor(Color.WHITE)
        .setSeriesColors(COLOURS.toArray(Color[]::new));
    chart.getStyler().setAvailableSpaceFill(0.7).setYAxisDecimalPattern("0");
    if (categories.size() > LEVEL_LABELS) {
      chart.getStyler().setXAxisLabelRotation(SLANT);
    }
    series.forEach((name, counts) -> {
      List<Integer> heights = new ArrayList<>();
      categories.forEach(value -> heights.add(counts.getOrDefault(value, 0)));
      chart.addSeries(name, List.copyOf(categories), heights);
    });
    return chart;
  }
}
