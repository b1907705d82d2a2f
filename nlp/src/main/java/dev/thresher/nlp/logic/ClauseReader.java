package dev.thresher.nlp.logic;

import dev.thresher.corpus.content.Condition;
import dev.thresher.corpus.content.Parameter;
import dev.thresher.corpus.text.Evidence;
import dev.thresher.corpus.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one clause, bounds and words, into what it demands. */
final class ClauseReader {
  private final OwnText text;
  private final String path;
  private final SubjectWords subjects;

  ClauseReader(OwnText text, String path, CueWords words) {
    this.text = text;
    this.path = path;
    this.subjects = new SubjectWords(text, path, words);
  }

  /** A clause that may begin with the name of a thing. */
  List<Condition> thing(List<Piece> pieces) {
    return read(pieces, true);
  }

  /** A clause in which all words say something of a thing that is named elsewhere. */
  List<Condition> feature(List<Piece> pieces) {
    return read(pieces, false);
  }

  private List<Condition> read(List<Piece> pieces, boolean mayNameThing) {
    Exceptions.Split split = Exceptions.split(text.view(), pieces);
    List<Condition> conditions = new ArrayList<>(demands(split.rest(), mayNameThing));
    for (List<Piece> exception : split.exceptions()) {
      exception(exception).ifPresent(taken -> conditions.add(new Condition.Not(taken)));
    }
    return conditions;
  }

  /** What an exception takes out; empty if its words say nothing. */
  private Optional<Condition> exception(List<Piece> pieces) {
    List<Piece> run = SubjectWords.trimmed(pieces);
    if (run.isEmpty()) {
      return Optional.empty();
    }
    Evidence evidence = text.evidence(run.getFirst().span().hull(run.getLast().span()));
    if (pieces.stream().anyMatch(piece -> piece.is(Cue.JURISDICTION))) {
      return Optional.of(new Condition.Jurisdiction(path, evidence));
    }
    Optional<References> reference = References.after(pieces).filter(References::isWhole);
    if (reference.isPresent()) {
      return Optional.of(new Condition.Elsewhere(path, evidence, reference.get().designators()));
    }
    List<Condition> parts = demands(pieces, false);
    return parts.isEmpty() ? Optional.empty() : Optional.of(Condition.all(parts));
  }

  private List<Condition> demands(List<Piece> raw, boolean mayNameThing) {
    List<Piece> pieces = Properties.setAside(text, Misreadings.setAside(text.view(), raw));
    List<Integer> bounds = bounds(pieces);
    if (bounds.isEmpty()) {
      return lead(pieces, mayNameThing);
    }
    List<Piece> lead = pieces.subList(0, bounds.getFirst());
    List<Piece> trail = withoutFurtherThings(pieces.subList(bounds.getLast() + 1, pieces.size()));
    List<Condition> all = new ArrayList<>(lead(lead, mayNameThing));
    List<Condition> before = Junction.endsWithOr(lead) ? wordsOf(all) : List.of();
    all.removeAll(before);
    Sentence sentence = sentence(pieces, bounds);
    if (!before.isEmpty()) {
      sentence.alternativeBefore(Condition.all(before));
    }
    List<Condition> after = words(trail);
    if (Junction.opensWithOr(trail) && !after.isEmpty()) {
      sentence.alternativeBehind(Condition.all(after));
      after = List.of();
    }
    all.add(sentence.condition());
    all.addAll(after);
    return all;
  }

  private static List<Condition> wordsOf(List<Condition> conditions) {
    return conditions.stream().filter(Condition.Words.class::isInstance).toList();
  }

  /** "and specially designed parts therefor" names further things and demands nothing. */
  private List<Piece> withoutFurtherThings(List<Piece> trail) {
    int start = 0;
    while (start < trail.size()
        && (trail.get(start) instanceof Piece.Aside || trail.get(start).isMark(','))) {
      start++;
    }
    boolean isJoined = start < trail.size() && trail.get(start).is(Cue.AND);
    boolean isTherefor =
        trail.stream().anyMatch(piece -> piece.span().of(text.view()).startsWith("therefor"));
    return isJoined && isTherefor ? List.of() : trail;
  }

  private static List<Integer> bounds(List<Piece> pieces) {
    List<Integer> bounds = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.get(i) instanceof Piece.Bounded || pieces.get(i) instanceof Piece.Opaque) {
        bounds.add(i);
      }
    }
    return bounds;
  }

  /** The bounds with the words between them. */
  private Sentence sentence(List<Piece> pieces, List<Integer> bounds) {
    Sentence sentence = new Sentence(bound(pieces.get(bounds.getFirst())));
    for (int i = 1; i < bounds.size(); i++) {
      List<Piece> gap = pieces.subList(bounds.get(i - 1) + 1, bounds.get(i));
      List<Junction> junctions = Junction.of(gap);
      Junction first = junctions.getFirst();
      Junction last = junctions.getLast();
      sentence.addToLast(words(gap.subList(0, first.end())));
      if (junctions.size() > 1) {
        List<Condition> between = words(gap.subList(first.end(), last.end()));
        sentence.add(first, between);
        first = last;
      }
      List<Condition> next = new ArrayList<>(words(gap.subList(first.end(), gap.size())));
      next.add(bound(pieces.get(bounds.get(i))));
      sentence.add(first, next);
    }
    return sentence;
  }

  private Condition bound(Piece piece) {
    if (piece instanceof Piece.Bounded(Span span, List<Parameter> parameters)) {
      List<Condition> bounds = parameters.stream().map(ClauseReader::bound).toList();
      return bounds.size() == 1
          ? bounds.getFirst()
          : new Condition.Unclear(
              List.of(new Condition.All(bounds), new Condition.Any(bounds)),
              "bounds that share words");
    }
    return subjects.demands(List.of(piece)).getFirst();
  }

  private static Condition bound(Parameter parameter) {
    return new Condition.Bound(parameter);
  }

  private List<Condition> lead(List<Piece> pieces, boolean mayNameThing) {
    List<Condition> all = new ArrayList<>();
    List<Piece> words = withoutCircumstances(pieces, all);
    all.addAll(0, mayNameThing ? subjects.subject(words) : subjects.demands(words));
    return all;
  }

  private List<Condition> words(List<Piece> pieces) {
    return lead(pieces, false);
  }

  private static List<Piece> withoutCircumstances(List<Piece> pieces, List<Condition> found) {
    List<Piece> words = new ArrayList<>();
    for (Piece piece : pieces) {
      if (piece instanceof Piece.Circumstance(Span span, Parameter parameter)) {
        found.add(new Condition.Circumstance(parameter));
        words.add(new Piece.Aside(span));
      } else {
        words.add(piece);
      }
    }
    return words;
  }
}
