package dev.thresher.app.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.app.web.SampleWorkbench;
import dev.thresher.app.web.Workbench;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Draws every page for {@code docs/pictures}; only when {@code docs/make-pictures.sh} asks. */
@EnabledIfSystemProperty(named = "thresher.pictures", matches = ".+")
class PicturesTest {
  private static final List<String> IN_CHINESE_AND_DARK =
      List.of("start", "search", "entry", "changes", "meets", "gaps", "corpus");
  private static final List<String> LEFT_OUT = List.of("missing", "search-nothing", "party-counts");

  @Test
  void everyPageIsDrawnAtTwoWidths() throws IOException {
    Path folder = Path.of(System.getProperty("thresher.pictures", ""));
    Files.createDirectories(folder);
    try (Chromium chromium = Chromium.open();
        Workbench workbench = SampleWorkbench.start()) {
      for (int width : List.of(1400, 390)) {
        try (Visit visit = chromium.visit(workbench.address(), "en", width)) {
          for (Map.Entry<String, String> stop : Tour.stops().entrySet()) {
            if (!LEFT_OUT.contains(stop.getKey())) {
              draw(visit, stop.getValue(), folder.resolve(stop.getKey() + "-" + width + ".png"));
            }
          }
        }
      }
      try (Visit visit = chromium.visit(workbench.address(), "zh-CN", 1400)) {
        visit.go("/");
        visit.arriving(() -> visit.page().locator("button[name=theme][value=dark]").click());
        for (String name : IN_CHINESE_AND_DARK) {
          String target = Tour.stops().getOrDefault(name, "/");
          draw(visit, target, folder.resolve(name + "-zh-dark.png"));
        }
      }
    }
  }

  private static void draw(Visit visit, String target, Path file) throws IOException {
    assertThat(visit.go(target)).as(target).isEqualTo(200);
    Files.write(file, FewColours.of(visit.page().screenshot()));
  }
}
