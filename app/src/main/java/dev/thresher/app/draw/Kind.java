package dev.thresher.app.draw;

import dev.thresher.corpus.content.Announcement;
import dev.thresher.corpus.content.Content;
import dev.thresher.corpus.content.ControlList;
import dev.thresher.corpus.content.CountryChart;
import dev.thresher.corpus.content.Parameter;
import dev.thresher.corpus.content.PartyList;
import dev.thresher.corpus.edition.Digest;
import dev.thresher.corpus.edition.Language;
import dev.thresher.corpus.entry.Document;
import dev.thresher.corpus.entry.Provision;
import dev.thresher.corpus.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What is drawn. */
public enum Kind {
  /** What was read, to be judged right or wrong: precision. */
  PARAMETERS {
    @Override
    public Stream<Item> of(ControlList list) {
      Provisions provisions = new Provisions(list.document());
      return list.parameters().stream()
          .map(parameter ->
              item(
                  list.document(),
                  parameter.provision(),
                  parameter.evidence().span(),
                  wording(provisions, parameter)));
    }
  },
  /** Provisions that hold a numeral, to be read for what was missed: recall. */
  PROVISIONS {
    @Override
    public Stream<Item> of(ControlList list) {
      Document document = list.document();
      return document.outline().provisions().stream()
          .filter(provision -> hasNumeral(document, provision))
          .map(provision ->
              item(
                  document,
                  provision.path(),
                  new Span(provision.own().getFirst().start(), provision.own().getLast().end()),
                  document.wording(provision)));
    }
  },
  /** Numerals that were given no role. */
  UNREAD {
    @Override
    public Stream<Item> of(ControlList list) {
      Provisions provisions = new Provisions(list.document());
      return list.census().unread().stream()
          .map(span ->
              item(
                  list.document(),
                  provisions.at(span).map(Provision::path).orElse(""),
                  span,
                  around(list.document(), span)));
    }
  },
  /** Named things, so many of each type; what a list of parties gives in its fields is none. */
  NAMES {
    @Override
    public Stream<Item> of(ControlList list) {
      return list.entities().stream()
          .map(name ->
              item(name.type().name(), list.document(), name.provision(), name.evidence().span()));
    }
  },
  /** Dates with their roles, of running text too. */
  DATES {
    @Override
    public Stream<Item> of(ControlList list) {
      return list.dates().stream()
          .map(date ->
              item(Reading.DATE, list.document(), date.provision(), date.evidence().span()));
    }
  };

  private static final int AROUND = 24;

  /** Example: {@code 350}, {@code three}. */
  private static final Pattern NUMERAL =
      Pattern.compile(
          "[0-9０-９]|(?i:\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty"
              + "|half|hundred|thousand|million|billion)\\b)");

  /** Example: 三, 〇. */
  private static final Pattern HAN_NUMERAL = Pattern.compile("[0-9０-９一二三四五六七八九十百千万亿〇零两壱弐億]");

  /** The items of one edition in order of the text. */
  public abstract Stream<Item> of(ControlList list);

  /** What of an edition they are drawn from, be it a list, a law or an announcement. */
  public Optional<ControlList> drawnFrom(Content content) {
    return switch (content) {
      case ControlList list -> Optional.of(list);
      case Announcement announcement -> Optional.of(announcement.wording());
      case PartyList parties -> Optional.empty();
      case CountryChart chart -> Optional.empty();
    };
  }

  /** {@code parameters}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  private static Item item(Document document, String path, Span span, String wording) {
    return item("", document, path, span, wording);
  }

  /** Told from others of its list by its words and the nearest around them. */
  private static Item item(String kind, Document document, String path, Span span) {
    return item(kind, document, path, span, around(document, span));
  }

  private static Item item(String kind, Document document, String path, Span span, String wording) {
    return new Item(
        kind,
        document.edition().list(),
        document.edition().name(),
        path,
        span,
        Digest.of(wording.strip().replaceAll("\\s+", " ")).hex());
  }

  /** The words of the provision and the place in them. */
  private static String wording(Provisions provisions, Parameter parameter) {
    Span span = parameter.evidence().span();
    return provisions
        .named(parameter.provision())
        .filter(provision -> !provision.own().isEmpty())
        .map(provision ->
            span.start()
                - provision.own().getFirst().start()
                + " "
                + provisions.document().wording(provision))
        .orElseGet(() -> around(provisions.document(), span));
  }

  private static String around(Document document, Span span) {
    int start = Math.max(0, span.start() - AROUND);
    int end = Math.min(document.text().length(), span.end() + AROUND);
    return document.text().characters().substring(start, end);
  }

  private static boolean hasNumeral(Document document, Provision provision) {
    boolean isHan = document.edition().language() != Language.ENGLISH;
    Pattern numeral = isHan ? HAN_NUMERAL : NUMERAL;
    List<Span> own = provision.own();
    return own.stream()
        .map(span -> new Span(Math.max(span.start(), behindMarker(provision, span)), span.end()))
        .anyMatch(span -> numeral.matcher(document.text().quote(span)).find());
  }

  private static int behindMarker(Provision provision, Span span) {
    return Math.min(span.end(), provision.marker().end());
  }
}
