package dev.thresher.app.analysis;

import dev.thresher.app.sheet.WrittenTable;
import dev.thresher.corpus.edition.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * A published list of technologies: CSV or XLSX with {@code technology} and, if need be, {@code
 * of}.
 */
public record TechnologyList(String name, List<Technology> technologies) {
  public TechnologyList {
    technologies = List.copyOf(technologies);
  }

  /**
   * One line.
   *
   * @param of the technology that it is a part of; empty if it stands by itself
   */
  public record Technology(String name, String of) {
    /** By its script. */
    Language language() {
      boolean isHan =
          name.codePoints()
              .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
      return isHan ? Language.CHINESE : Language.ENGLISH;
    }

    private String folded() {
      return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
  }

  public static TechnologyList read(Path file) {
    WrittenTable table = WrittenTable.read(file, List.of("technology"));
    return new TechnologyList(
        table.name(),
        table.rows().stream()
            .map(row -> new Technology(row.required("technology"), row.cell("of")))
            .toList());
  }

  boolean has(Technology technology) {
    return technologies.stream().anyMatch(each -> each.folded().equals(technology.folded()));
  }
}
