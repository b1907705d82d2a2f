package dev.thresher.ingest.list.japan;

import dev.thresher.corpus.edition.Edition;
import dev.thresher.corpus.entry.Designator;
import dev.thresher.corpus.entry.Document;
import dev.thresher.corpus.entry.ProvisionKind;
import dev.thresher.ingest.layout.Extract;
import dev.thresher.ingest.layout.Paragraph;
import dev.thresher.ingest.list.japan.Marker.Level;
import dev.thresher.ingest.outline.Ladder;
import dev.thresher.ingest.outline.OutlineDraft;
import dev.thresher.ingest.outline.OutlineDraft.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Hangs the lines of an order on its articles, items and tables. */
final class OrderReader {
  /** {@code （輸出の許可）}: the caption of the article or paragraph that follows. */
  private static final Pattern CAPTION = Pattern.compile("^（.{1,60}）$");

  private static final Pattern DELETED = Pattern.compile("^削除[。]?$");
  private static final Pattern CELL = Pattern.compile("^(?:td|th)$");

  private final Extract extract;
  private final OutlineDraft draft = new OutlineDraft();
  private final Ladder ladder = new Ladder(draft);
  private final List<Paragraph> captions = new ArrayList<>();
  private final OpenLists lists = new OpenLists();
  private int lastParagraph;
  private boolean inTable;
  private boolean inSupplement;
  private boolean loose;

  OrderReader(Extract extract) {
    this.extract = extract;
  }

  Document document(Edition edition) {
    List<Paragraph> lines = RunOnLines.of(extract);
    int body = body(lines);
    for (int i = 0; i < lines.size(); i++) {
      if (i < body) {
        draft.own(preamble(), lines.get(i).span());
      } else {
        read(lines.get(i));
      }
    }
    captions.forEach(caption -> draft.own(here(), caption.span()));
    extract.furniture().forEach(draft::furniture);
    return new Document(
        edition, extract.text(), draft.finish(extract.text().characters()), extract.diagnostics());
  }

  /** Behind a table of contents, which ends with the supplementary provisions. */
  private static int body(List<Paragraph> lines) {
    int contents = 0;
    for (int i = 0; i < lines.size(); i++) {
      Optional<Level> level = Marker.at(lines.get(i).text()).map(Marker::level);
      if (level.equals(Optional.of(Level.ARTICLE))) {
        return contents;
      }
      if (level.equals(Optional.of(Level.TABLE))) {
        contents = i + 1;
      }
    }
    return 0;
  }

  private Node preamble() {
    return draft
        .find("preamble")
        .orElseGet(
            () -> draft.open("preamble", Designator.root(), ProvisionKind.PREAMBLE, draft.root()));
  }

  private Node here() {
    return ladder.rank() < 0 ? preamble() : ladder.top();
  }

  private void read(Paragraph line) {
    Optional<Marker> marker = Marker.at(line.text());
    if (marker.isPresent()) {
      Marker placed = placed(marker.get());
      if (placed.level().rank() <= Level.ITEM.rank()) {
        loose = placed.level() == Level.ITEM && marker.get().level() == Level.NESTED;
      }
      open(placed, line);
    } else if (CAPTION.matcher(line.text()).matches() && !inTable) {
      captions.add(line);
    } else {
      words(line);
    }
  }

  private Marker placed(Marker marker) {
    return switch (marker.level()) {
      case FIGURE -> figure(marker);
      case NESTED -> nested(marker);
      default -> marker;
    };
  }

  /** Without items of the usual print above it, a list of this print is one of items. */
  private Marker nested(Marker marker) {
    boolean below = ladder.rank() >= Level.ITEM.rank() && !loose;
    return below ? marker : marker.as(Level.ITEM, marker.step());
  }

  /** A figure is a paragraph of the article, unless deeper items are open that it goes on with. */
  private Marker figure(Marker marker) {
    int rank = ladder.rank();
    boolean goesOn = lists.goesOn(marker);
    boolean begins = rank >= Level.IROHA.rank() && marker.figure() == 1;
    boolean next = marker.figure() == lastParagraph + 1 && !inTable;
    if (goesOn || begins || !next) {
      return marker;
    }
    return marker.as(Level.PARAGRAPH, "第" + marker.step() + "項");
  }

  private void open(Marker marker, Paragraph line) {
    Node node = node(marker, line.text().substring(marker.length()).strip());
    captions.forEach(caption -> draft.own(node, caption.span()));
    captions.clear();
    draft.own(node, line.span());
    draft.mark(node, line.head(marker.length()));
    switch (marker.level()) {
      case TABLE -> {
        inSupplement = marker.step().startsWith("附則");
        inTable = !inSupplement;
        lastParagraph = 0;
      }
      case ARTICLE -> lastParagraph = 1;
      case PARAGRAPH -> lastParagraph++;
      default -> {}
    }
  }

  private Node node(Marker marker, String rest) {
    int rank = rank(marker);
    if (marker.level() == Level.ARTICLE && !inSupplement) {
      Designator name = new Designator(List.of(marker.step()));
      return ladder.openNamed(rank, name, kind(marker, rest));
    }
    return ladder.open(rank, marker.step(), kind(marker, rest));
  }

  private int rank(Marker marker) {
    if (!marker.level().isListed()) {
      lists.closeFrom(marker.level().rank());
      return marker.level().rank();
    }
    int rank = lists.rank(marker, ladder.rank());
    lists.open(marker, rank);
    return rank;
  }

  private ProvisionKind kind(Marker marker, String rest) {
    if (DELETED.matcher(rest).matches()) {
      return ProvisionKind.RESERVED;
    }
    return switch (marker.level()) {
      case TABLE, CHAPTER, SECTION -> ProvisionKind.HEADING;
      case ARTICLE, PARAGRAPH -> ProvisionKind.PARAGRAPH;
      case ITEM -> inTable ? ProvisionKind.ENTRY : ProvisionKind.ITEM;
      case IROHA, BRACKETED, FIGURE, BRACKETED_FIGURE, NESTED -> ProvisionKind.ITEM;
    };
  }

  /** A further cell of a row belongs to the row, not to the last item in the cell before. */
  private void words(Paragraph line) {
    boolean first = line.span().start() <= line.block().span().start() + 1;
    boolean cell = CELL.matcher(line.block().element()).matches() || line.block().afterGap();
    if (inTable && first && cell) {
      ladder.closeFrom(Level.IROHA.rank());
      lists.closeFrom(Level.IROHA.rank());
    }
    Node node = here();
    captions.forEach(caption -> draft.own(node, caption.span()));
    captions.clear();
    draft.own(node, line.span());
    if (DELETED.matcher(line.text()).matches()) {
      draft.turnInto(node, ProvisionKind.RESERVED);
    }
  }
}
