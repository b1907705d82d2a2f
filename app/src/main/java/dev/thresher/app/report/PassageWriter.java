package dev.thresher.app.report;

import dev.thresher.app.pipeline.Passage;
import java.util.List;
import java.util.function.Consumer;

/** Writes passages one by one as they come, in a format. */
public final class PassageWriter {
  private final Format format;
  private final Consumer<String> out;
  private boolean hasBegun;

  public PassageWriter(Format format, Consumer<String> out) {
    this.format = format;
    this.out = out;
  }

  public void write(Passage passage) {
    switch (format) {
      case JSONL -> out.accept(ExtractionJson.line(passage) + "\n");
      case JSON -> out.accept((hasBegun ? ",\n" : "[\n") + ExtractionJson.line(passage));
      case CSV -> csv(passage);
      case TEXT -> text(passage);
      case XLSX, MD, HTML, SVG ->
          throw new IllegalArgumentException(format + " cannot be written line by line");
    }
    hasBegun = true;
  }

  private void csv(Passage passage) {
    if (!hasBegun) {
      out.accept(CsvLines.line(ParameterTable.COLUMNS));
    }
    for (List<Cell> row : ParameterTable.rows(passage)) {
      out.accept(CsvLines.line(row.stream().map(Cell::plain).toList()));
    }
  }

  /** A line a parameter: where, what, how much, in whose words. */
  private void text(Passage passage) {
    passage
        .parameters()
        .forEach(parameter ->
            out.accept(
                TextWidth.padEnd(passage.id(), 16)
                    + "  "
                    + TextWidth.padEnd(parameter.role().code(), 10)
                    + "  "
                    + TextWidth.padEnd(Wording.of(parameter), 24)
                    + "  "
                    + TextWidth.padEnd(Wording.oneLine(parameter.property()), 28)
                    + "  "
                    + Wording.quoted(parameter.evidence())
                    + "\n"));
  }

  /** After the last passage. */
  public void end() {
    if (format == Format.JSON) {
      out.accept(hasBegun ? "\n]\n" : "[]\n");
    }
    if (format == Format.CSV && !hasBegun) {
      out.accept(CsvLines.line(ParameterTable.COLUMNS));
    }
  }
}
