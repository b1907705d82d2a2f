package dev.thresher.nlp.logic;

import dev.thresher.corpus.content.Condition;
import dev.thresher.corpus.entry.Designator;
import dev.thresher.corpus.entry.Provision;
import dev.thresher.corpus.entry.ProvisionKind;
import dev.thresher.corpus.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the notes that change what a provision controls: those that release something and those
 * that narrow it.
 *
 * <p>A note belongs to the provisions that it names before its verb, else to the one under which it
 * stands. A note that explains changes nothing.
 */
final class NoteReader {
  private static final List<String> EXPLAINING =
      List.of("includes", "include", "including", "means", "mean", "refers", "defined");

  private final SectionReader reader;
  private final Map<Designator, String> paths = new HashMap<>();
  private final Map<String, List<Condition>> byProvision = new HashMap<>();

  private NoteReader(SectionReader reader) {
    this.reader = reader;
    for (int i = 0; i < reader.size(); i++) {
      Provision provision = reader.provision(i);
      if (provision.kind() == ProvisionKind.ENTRY || provision.kind() == ProvisionKind.ITEM) {
        paths.putIfAbsent(provision.designator(), provision.path());
      }
    }
  }

  static Notes read(SectionReader sections) {
    NoteReader notes = new NoteReader(sections);
    for (int i = 0; i < sections.size(); i++) {
      if (sections.provision(i).kind() == ProvisionKind.NOTE) {
        notes.note(i);
      }
    }
    return new Notes(notes.byProvision);
  }

  private void note(int index) {
    Section note = reader.section(index);
    List<Piece> pieces = note.pieces();
    int cue = 0;
    while (cue < pieces.size() && !changes(pieces.get(cue))) {
      cue++;
    }
    if (cue == pieces.size()) {
      narrowing(index, note);
      return;
    }
    List<Piece> before = pieces.subList(sentenceStart(pieces, cue), cue);
    List<Piece> behind = firstSentence(pieces.subList(cue + 1, pieces.size()));
    switch (kind(pieces.get(cue))) {
      case RELEASE -> add(targets(index, before), new Condition.Not(demand(note, behind)));
      case RESTRICT -> add(targets(index, before), demand(note, behind));
      case RELEASED -> {
        if (!isAside(before)) {
          add(targets(index, behind), new Condition.Not(demand(note, before)));
        }
      }
      default -> throw new IllegalStateException(pieces.get(cue) + " changes nothing");
    }
  }

  /**
   * "9Z901.a applies to valves only": a note that narrows in a way of its own; what it leaves
   * controlled is open.
   */
  private void narrowing(int index, Section note) {
    List<Piece> sentence = firstSentence(note.pieces());
    boolean narrows =
        sentence.stream().anyMatch(piece -> piece.isWord("only"))
            && sentence.stream().noneMatch(piece -> EXPLAINING.stream().anyMatch(piece::isWord));
    if (narrows) {
      List<Condition> words =
          new SubjectWords(note.text(), note.path(), reader.words()).demands(sentence);
      add(
          targets(index, sentence),
          new Condition.Unclear(
              List.of(Condition.all(words), new Condition.All(List.of())),
              "a note narrows in words of its own"));
    }
  }

  private static Cue kind(Piece piece) {
    return piece instanceof Piece.Joint(Span span, Cue cue) ? cue : Cue.NEUTRAL;
  }

  private void add(List<String> targets, Condition change) {
    boolean isVoid =
        change.isVoid() || (change instanceof Condition.Not(Condition part) && part.isVoid());
    if (!isVoid) {
      targets.forEach(
          path -> byProvision.computeIfAbsent(path, p -> new ArrayList<>()).add(change));
    }
  }

  private static int sentenceStart(List<Piece> pieces, int cue) {
    int at = cue;
    while (at > 0 && !pieces.get(at - 1).isStop()) {
      at--;
    }
    return at;
  }

  /** "See ... for things that are not controlled by": points elsewhere and releases nothing. */
  private static boolean isAside(List<Piece> before) {
    boolean points =
        before.stream()
            .filter(Piece::isContent)
            .findFirst()
            .filter(piece -> piece.isWord("see"))
            .isPresent();
    return points || before.isEmpty() || before.getLast().is(Cue.NEUTRAL);
  }

  private Condition demand(Section note, List<Piece> behindVerb) {
    Section body =
        new Section(
            note.path(), note.kind(), note.text(), behindVerb, note.items(), note.isMissingItem());
    return Composer.demand(body, reader.words());
  }

  private static boolean changes(Piece piece) {
    return piece.is(Cue.RELEASE) || piece.is(Cue.RELEASED) || piece.is(Cue.RESTRICT);
  }

  /** What follows a full stop explains. */
  private static List<Piece> firstSentence(List<Piece> pieces) {
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.get(i).isMark('.') || pieces.get(i).isMark('。')) {
        return pieces.subList(0, i);
      }
    }
    return pieces;
  }

  private List<String> targets(int index, List<Piece> before) {
    List<String> named =
        before.stream()
            .flatMap(piece -> References.designator(piece).stream())
            .flatMap(code -> Optional.ofNullable(paths.get(code)).stream())
            .distinct()
            .toList();
    return named.isEmpty()
        ? owner(
            reader.provision(index).parentOrMinusOne(),
            before.stream().anyMatch(piece -> piece.isWord("entry")))
        : named;
  }

  private List<String> owner(int parent, boolean wantsEntry) {
    int at = parent;
    while (at >= 0) {
      Provision provision = reader.provision(at);
      boolean isEntry = provision.kind() == ProvisionKind.ENTRY;
      if (isEntry || (provision.kind() == ProvisionKind.ITEM && !wantsEntry)) {
        return List.of(provision.path());
      }
      at = provision.parentOrMinusOne();
    }
    return List.of();
  }
}
