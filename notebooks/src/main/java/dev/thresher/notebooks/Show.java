package dev.thresher.notebooks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.knowm.xchart.ChartEncoder;
import org.knowm.xchart.internal.chartpart.Chart;

/** Displays something below the cell that is running. */
public final class Show {
  private static final List<Output> SHOWN = new ArrayList<>();

  private Show() {}

  /** A table, as a table of the page and as text. */
  public static void show(Rows rows) {
    SHOWN.add(new Output.Displayed(Map.of("text/html", rows.html(), "text/plain", rows.text())));
  }

  /** A chart as a picture. */
  public static void show(Chart<?, ?> chart) {
    try {
      byte[] picture = ChartEncoder.getBytes(chart, "png");
      String encoded = Base64.getEncoder().encodeToString(picture);
      SHOWN.add(new Output.Displayed(Map.of("image/png", encoded, "text/plain", chart.getTitle())));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot draw " + chart.getTitle(), e);
    }
  }

  /** A drawing that the program wrote ({@code --format svg}). */
  public static void show(Drawing drawing) {
    SHOWN.add(
        new Output.Displayed(
            Map.of("image/svg+xml", drawing.svg(), "text/plain", drawing.title())));
  }

  /** Takes what was shown since it was asked last. */
  static List<Output> taken() {
    List<Output> taken = List.copyOf(SHOWN);
    SHOWN.clear();
    return taken;
  }
}
