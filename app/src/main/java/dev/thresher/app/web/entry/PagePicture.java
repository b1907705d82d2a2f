package dev.thresher.app.web.entry;

import dev.thresher.app.report.page.Node;
import dev.thresher.app.web.http.Answer;
import dev.thresher.app.web.http.Answer.Keeping;
import dev.thresher.app.web.http.Asked;
import dev.thresher.app.web.http.Fields;
import dev.thresher.app.web.http.ProblemException;
import dev.thresher.app.web.layout.Forms;
import dev.thresher.app.web.layout.Words;
import dev.thresher.corpus.content.Parameter;
import dev.thresher.corpus.entry.Provision;
import dev.thresher.corpus.store.HeldFile;
import dev.thresher.corpus.text.Span;
import dev.thresher.ingest.pdf.PageDrawing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The page of the PDF that a provision was read from, with its quotations marked. */
final class PagePicture {
  private static final int LONGEST_START = 90;
  private static final int MOST_PAGES = 20_000;

  private PagePicture() {}

  /** True if the edition was read from one PDF, so that a page number names one page. */
  static boolean isOf(Place place) {
    return file(place).isPresent() && (place.isWhole() || first(place).isPresent());
  }

  private static Optional<HeldFile> file(Place place) {
    List<HeldFile> files = place.held().holding().files();
    boolean isPdf =
        files.size() == 1
            && files.getFirst().name().toLowerCase(java.util.Locale.ROOT).endsWith(".pdf");
    return isPdf ? Optional.of(files.getFirst()) : Optional.empty();
  }

  private static OptionalInt first(Place place) {
    return place.provision().own().stream()
        .map(own -> place.edition().document().text().places().page(own.start()))
        .filter(OptionalInt::isPresent)
        .findFirst()
        .orElse(OptionalInt.empty());
  }

  static List<Node> page(Asked asked, Place place, Words words) {
    OptionalInt first = first(place);
    if (file(place).isEmpty() || first.isEmpty()) {
      return List.of(Forms.empty(words.say("source.none")));
    }
    int page = asked.query().count("page", first.getAsInt(), MOST_PAGES);
    Fields address = place.address();
    List<Node> around = new ArrayList<>();
    if (page > 1) {
      around.add(link(address, page - 1, words.say("source.before")));
    }
    around.add(Node.of("span", words.say("source.page", page, file(place).orElseThrow().name())));
    around.add(link(address, page + 1, words.say("source.next")));
    return List.of(
        Node.of("nav", around).with("aria-label", words.say("source.pages")).as("pager"),
        Node.of("img")
            .with("src", address.with("page", String.valueOf(page)).link("/entry/source.png"))
            .with("alt", words.say("source.alt", page, place.provision().path()))
            .as("page-picture"));
  }

  private static Node link(Fields address, int page, String label) {
    return Node.of("a", label)
        .with("href", address.with("page", String.valueOf(page)).link("/entry/source"));
  }

  static Answer png(Place place, Fields query) {
    HeldFile file =
        file(place).orElseThrow(() -> ProblemException.notFound("this edition is no single PDF"));
    int page = query.count("page", first(place).orElse(1), MOST_PAGES);
    Picture picture =
        place
            .corpus()
            .computed(
                List.of("picture", place.held().edition().name(), place.provision().path(), page),
                Picture.class,
                () -> new Picture(draw(place, file, page)));
    byte[] png =
        picture.png().orElseThrow(() -> ProblemException.notFound("the file has no page " + page));
    return new Answer.Content("image/png", Optional.empty(), png, Keeping.NOT);
  }

  private record Picture(Optional<byte[]> png) {}

  private static Optional<byte[]> draw(Place place, HeldFile file, int page) {
    byte[] pdf = place.corpus().corpus().store().objects().read(file.digest());
    return PageDrawing.png(pdf, page, quotations(place, page));
  }

  /** The parameters on that page, and the first words of the provision itself. */
  private static List<String> quotations(Place place, int page) {
    List<String> quotations = new ArrayList<>();
    for (int index : place.edition().subtree(place.index())) {
      Provision provision = place.edition().provision(index);
      place.edition().parameters(provision).stream()
          .map(Parameter::evidence)
          .filter(evidence -> evidence.pageOrZero() == page)
          .forEach(evidence -> quotations.add(evidence.quote()));
    }
    for (Span own : place.provision().own()) {
      String words = place.edition().document().text().quote(own).strip();
      quotations.add(words.substring(0, Math.min(words.length(), LONGEST_START)));
    }
    return quotations;
  }
}
