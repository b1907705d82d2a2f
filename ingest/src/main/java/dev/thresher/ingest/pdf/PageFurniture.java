package dev.thresher.ingest.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Page heads, page feet and page numbers: lines at the edge of a page that come back on other pages
 * but for their figures.
 */
final class PageFurniture {
  /** How many lines from the upper or lower edge may be furniture. */
  private static final int EDGE = 3;

  private static final float LEAST_SHARE = 0.4f;

  private PageFurniture() {}

  /** The lines near the upper and lower edge of a page. */
  static List<PdfLine> edges(List<PdfLine> page) {
    List<PdfLine> byHeight =
        page.stream().sorted(Comparator.comparingDouble(PdfLine::baseline)).toList();
    int count = byHeight.size();
    List<PdfLine> edges = new ArrayList<>(byHeight.subList(0, Math.min(EDGE, count)));
    edges.addAll(byHeight.subList(Math.max(Math.min(EDGE, count), count - EDGE), count));
    return edges;
  }

  /** Of the edges of all pages, those that are furniture. */
  static List<List<PdfLine>> of(List<List<PdfLine>> edges) {
    Map<String, Integer> counts = new HashMap<>();
    edges.forEach(page -> keys(page).forEach(key -> counts.merge(key, 1, Integer::sum)));
    int least = Math.max(2, (int) Math.ceil(LEAST_SHARE * edges.size()));
    return edges.stream()
        .map(page ->
            page.stream().filter(line -> counts.getOrDefault(key(line), 0) >= least).toList())
        .toList();
  }

  private static Set<String> keys(List<PdfLine> page) {
    return page.stream().map(PageFurniture::key).collect(Collectors.toSet());
  }

  /** The words with figures masked, and the height on the page. */
  private static String key(PdfLine line) {
    return line.text().replaceAll("[0-9]+", "#").strip() + "@" + Math.round(line.baseline() / 4);
  }
}
