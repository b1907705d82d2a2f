package dev.thresher.app.report;

import dev.thresher.corpus.quantity.Unit;
import dev.thresher.index.search.Hit;
import dev.thresher.index.search.HitParameter;
import dev.thresher.index.search.Quotation;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Hits for a terminal: code, edition and place, then the quotation with what was found marked. */
public final class HitText {
  private static final String BOLD = "\u001b[1m";
  private static final String PLAIN = "\u001b[0m";
  private static final int MOST_PARAMETERS = 4;
  private static final int MOST_LINES = 4;

  private final ReportWords words;
  private final int width;
  private final boolean hasColour;
  private final Consumer<String> out;

  private HitText(ReportWords words, int width, boolean hasColour, Consumer<String> out) {
    this.words = words;
    this.width = width;
    this.hasColour = hasColour;
    this.out = out;
  }

  public static void write(
      List<Hit> hits, ReportWords words, int width, boolean hasColour, Consumer<String> out) {
    hits.forEach(new HitText(words, width, hasColour, out)::hit);
  }

  private void hit(Hit hit) {
    String head =
        hit.list() + "  " + hit.path() + "  " + editions(hit.matching()) + "  " + hit.place();
    line(TextWidth.fit(head, width));
    if (!hit.heading().isBlank()) {
      line("  " + TextWidth.fit(Wording.oneLine(hit.heading()), width - 2));
    }
    hit.quotations().stream().limit(2).forEach(this::quotation);
    hit.parameters().stream().limit(MOST_PARAMETERS).forEach(this::parameter);
    line("");
  }

  /** One date, or the first and the last with their number. */
  private String editions(List<LocalDate> dates) {
    return dates.size() == 1
        ? dates.getFirst().toString()
        : words.say("{0} … {1} ({2} editions)", dates.getFirst(), dates.getLast(), dates.size());
  }

  private void quotation(Quotation quotation) {
    String marked = Wording.oneLine(quotation.marked("\u0002", "\u0003"));
    List<String> lines = TextWidth.wrap("“" + marked + "”", width - 4);
    lines.stream().limit(MOST_LINES).forEach(text -> line("    " + coloured(text)));
    if (lines.size() > MOST_LINES) {
      line("    …");
    }
  }

  /** Control characters stand for the marks while lines are broken: they take no column. */
  private String coloured(String words) {
    return words.replace("\u0002", hasColour ? BOLD : "").replace("\u0003", hasColour ? PLAIN : "");
  }

  private void parameter(HitParameter parameter) {
    String bounds =
        List.of(parameter.low().orElse(""), parameter.high().orElse("")).stream()
            .filter(bound -> !bound.isEmpty())
            .distinct()
            .collect(Collectors.joining(" … "));
    String told =
        "      "
            + Wording.oneLine(parameter.property())
            + " "
            + parameter.comparator()
            + " "
            + bounds
            + " "
            + Unit.sign(parameter.unit());
    line(TextWidth.fit(told.stripTrailing(), width));
  }

  private void line(String text) {
    out.accept(text + "\n");
  }
}
