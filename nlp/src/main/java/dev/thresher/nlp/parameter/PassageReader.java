package dev.thresher.nlp.parameter;

import dev.thresher.corpus.content.MeasuringCondition;
import dev.thresher.corpus.edition.Language;
import dev.thresher.corpus.text.SourceText;
import dev.thresher.corpus.text.Span;
import dev.thresher.nlp.quantity.Relation;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads a passage sentence by sentence and hands down what chapeaux say: property, subject, an open
 * comparator, exclusion, circumstances.
 */
public final class PassageReader {
  /** Example: {@code Subsection (1) does not include}, {@code ... goods that contain}. */
  private static final Pattern OPEN =
      Pattern.compile(
          "\\b(?:(?:do|does) not (?:include|control|cover|apply to)|that"
              + " (?:contain|contains|have|has|are|is)|containing|having|with|which|that|to|for|of)$");

  private final SourceText source;
  private final Language language;
  private final Findings findings;
  private final KnownSentences sentences;

  public PassageReader(
      SourceText source, Language language, Findings findings, KnownSentences sentences) {
    this.source = source;
    this.language = language;
    this.findings = findings;
    this.sentences = sentences;
  }

  /**
   * Reads one provision.
   *
   * @param path the provision; empty for a loose text
   * @param explains true where words define or point and control nothing
   * @param above what the provision's parent hands down
   * @return what this provision hands down to its children
   */
  public Frame read(String path, Wording wording, boolean explains, Frame above) {
    ReadPassage read = sentences.passage(wording.text(), language);
    Passage passage = read.passage();
    Deque<Frame> frames = new ArrayDeque<>();
    frames.push(above);
    String property = above.property();
    for (int i = 0; i < passage.pieces().size(); i++) {
      Passage.Piece piece = passage.pieces().get(i);
      Frame parent = parentOf(frames, piece.marker());
      LocalReading local = read.local().get(i);
      Place place = new Place(path, wording, passage, piece.span(), explains);
      String inherited = piece.marker().isEmpty() ? property : parent.property();
      var assembler = new ParameterAssembler(source, place, local, parent, inherited);
      assembler.parameters().forEach(findings::add);
      findings.count(local.numerals(), local.unread().stream().map(place::toSource).toList());
      property = assembler.lastProperty();
      frames.push(frame(piece, local, place, parent, assembler.handedDown()));
    }
    return passage.pieces().isEmpty() ? above : last(frames, above);
  }

  /** The chapeau of an item: what stands above the last item with the same form of marker. */
  private static Frame parentOf(Deque<Frame> frames, String marker) {
    if (marker.isEmpty()) {
      while (frames.size() > 1) {
        frames.pop();
      }
      return frames.element();
    }
    boolean isKnown = frames.stream().anyMatch(frame -> frame.marker().equals(marker));
    while (isKnown && !frames.element().marker().equals(marker)) {
      frames.pop();
    }
    if (isKnown) {
      frames.pop();
    }
    return frames.isEmpty() ? Frame.none() : frames.element();
  }

  private static Frame last(Deque<Frame> frames, Frame above) {
    Iterator<Frame> down = frames.iterator();
    Frame first = down.next();
    return first.subject().isPresent() || above.subject().isEmpty()
        ? first
        : first.about(above.subject());
  }

  private Frame frame(
      Passage.Piece piece,
      LocalReading local,
      Place place,
      Frame parent,
      List<MeasuringCondition> conditions) {
    boolean isOpen = local.open().isPresent();
    Optional<Relation> open = isOpen ? local.open() : parent.open();
    Optional<Span> openSpan =
        isOpen ? Optional.of(place.toSource(local.openSpan())) : parent.openSpan();
    boolean isItem = !piece.marker().isEmpty() && !isDeep(piece.marker());
    Optional<String> subject =
        isItem ? parent.subject().or(local::subject) : thing(local).or(parent::subject);
    boolean handsDown = isOpen || endsInColon(place, piece);
    return new Frame(
        piece.marker(),
        isOpen
            ? local.property()
            : parent.open().isPresent() ? parent.property() : local.property(),
        handsDown ? open : parent.open(),
        openSpan,
        subject,
        parent.isExcluded() ^ (local.isExclusion() && isChapeau(place, piece)),
        handsDown ? parent.with(conditions) : parent.conditions());
  }

  /** "b.2. Nickel alloys having": what stands below an item may name its own thing. */
  private static boolean isDeep(String marker) {
    int point = marker.indexOf('.');
    return point >= 0 && point < marker.length() - 1;
  }

  /** "An output power above 5 W and having any of the following:" names no thing. */
  private Optional<String> thing(LocalReading local) {
    return local
        .subject()
        .filter(words -> language != Language.ENGLISH || !Quantities.isNamed(words));
  }

  /** A colon ends it, or nothing: "This heading does not cover goods that contain". */
  private static boolean isChapeau(Place place, Passage.Piece piece) {
    String words = piece.span().of(place.passage().view().characters()).strip();
    return endsInColon(place, piece) || OPEN.matcher(words).find();
  }

  private static boolean endsInColon(Place place, Passage.Piece piece) {
    String text = place.passage().view().characters();
    int end = piece.span().end();
    while (end > piece.span().start() && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return end > piece.span().start() && ":：-".indexOf(text.charAt(end - 1)) >= 0;
  }
}
