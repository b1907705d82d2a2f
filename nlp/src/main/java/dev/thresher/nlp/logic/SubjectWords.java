package dev.thresher.nlp.logic;

import dev.thresher.corpus.content.Condition;
import dev.thresher.corpus.text.PhraseTrie;
import dev.thresher.corpus.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads words without a bound: the name of a thing, and what is said of it.
 *
 * <p>"Pumps and valves made of nickel" names two kinds of thing and demands that they be made of
 * nickel.
 */
final class SubjectWords {
  /** Example: {@code ("MMIC")}. */
  private static final Pattern ABBREVIATION = Pattern.compile("\\([\"']?(\\p{Lu}{2,}s?)[\"']?\\)");

  private static final Set<String> ARTICLES =
      Set.of(
          "a", "an", "the", "any", "all", "one", "some", "each", "其", "该", "上述", "所", "当該", "その");

  private final OwnText text;
  private final String path;
  private final CueWords words;

  SubjectWords(OwnText text, String path, CueWords words) {
    this.text = text;
    this.path = path;
    this.words = words;
  }

  /** Leading words: a subject if they begin with the name of a thing, then demands in words. */
  List<Condition> subject(List<Piece> pieces) {
    if (opensWithVerb(pieces)) {
      return demands(pieces);
    }
    List<List<Piece>> listed = listed(trimmed(pieces));
    if (listed.size() == 1) {
      return thing(listed.getFirst());
    }
    List<Condition> things =
        listed.stream()
            .map(each -> Condition.all(thing(each)))
            .filter(each -> !each.isVoid())
            .toList();
    return things.isEmpty() ? List.of() : List.of(Condition.any(things));
  }

  /** "Pumps; valves; tubes of nickel": the parts between semicolons. */
  private static List<List<Piece>> listed(List<Piece> run) {
    List<List<Piece>> parts = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < run.size() && !run.get(i).isMark('.'); i++) {
      if (run.get(i).isMark(';')) {
        parts.add(run.subList(start, i));
        start = i + 1;
      }
    }
    parts.add(run.subList(start, run.size()));
    return parts;
  }

  private List<Condition> thing(List<Piece> pieces) {
    List<Piece> run = trimmed(pieces);
    if (run.isEmpty() || isQualifier(run.getFirst())) {
      return demands(run);
    }
    int end = endOfName(run);
    List<Condition> conditions = new ArrayList<>();
    List<Piece> name = trimmed(run.subList(0, end));
    span(name)
        .ifPresent(
            span -> conditions.add(new Condition.Subject(path, text.evidence(span), kinds(name))));
    conditions.addAll(demands(run.subList(end, run.size())));
    return conditions;
  }

  /**
   * "Specified to operate": what begins so says something of a thing that is named elsewhere. In
   * Chinese the name comes last, 具有下列特性的泵.
   */
  private boolean opensWithVerb(List<Piece> pieces) {
    return !pieces.isEmpty()
        && pieces.getFirst() instanceof Piece.Joint(Span span, Cue cue)
        && cue == Cue.NEUTRAL
        && !PhraseTrie.isHan(text.view().charAt(span.start()))
        && !ARTICLES.contains(span.of(text.view()).toLowerCase(Locale.ROOT));
  }

  /** "Pumps and specially designed parts": what begins behind "and" is a further thing. */
  private int endOfName(List<Piece> run) {
    boolean startsThing = true;
    int end = 0;
    while (end < run.size()) {
      Piece piece = run.get(end);
      if ((!startsThing && endsName(piece)) || piece.isStop() || piece instanceof Piece.Opaque) {
        return end;
      }
      startsThing =
          Junction.joins(piece) || isAdverb(piece) || (startsThing && !isPlainWord(piece));
      end++;
    }
    return end;
  }

  /** "Numerically controlled machines": the participle belongs to the name. */
  private static boolean isAdverb(Piece piece) {
    return piece instanceof Piece.Word(Span span, String word) && word.endsWith("ly");
  }

  private boolean isPlainWord(Piece piece) {
    return piece instanceof Piece.Word && !isQualifier(piece);
  }

  private boolean endsName(Piece piece) {
    return piece.isStop() || piece instanceof Piece.Opaque || isQualifier(piece);
  }

  private boolean isQualifier(Piece piece) {
    return switch (piece) {
      case Piece.Word(Span span, String word) -> words.isQualifier(word);
      case Piece.Joint(Span span, Cue cue) ->
          words.isQualifier(span.of(text.view()).toLowerCase(Locale.ROOT));
      case Piece.Bounded bounded -> false;
      case Piece.Circumstance circumstance -> false;
      case Piece.Opaque opaque -> false;
      case Piece.Aside aside -> false;
      case Piece.Mark mark -> false;
    };
  }

  /** The things that a name names: "pumps and valves" are two; an abbreviation names it again. */
  private List<String> kinds(List<Piece> name) {
    List<String> kinds = new ArrayList<>();
    List<String> kind = new ArrayList<>();
    List<String> brief = new ArrayList<>();
    for (Piece piece : name) {
      if (Junction.joins(piece) || piece.isMark(',') || piece.isMark('、')) {
        addKind(kinds, kind);
        addKind(kinds, brief);
        kind = new ArrayList<>();
        brief = new ArrayList<>();
      } else if (piece instanceof Piece.Word(Span span, String word)) {
        kind.add(word);
        if (!brief.isEmpty()) {
          brief.add(word);
        }
      } else if (piece instanceof Piece.Aside(Span span)) {
        abbreviation(span).ifPresent(brief::add);
      }
    }
    addKind(kinds, kind);
    addKind(kinds, brief);
    return kinds;
  }

  private Optional<String> abbreviation(Span span) {
    Matcher matcher = ABBREVIATION.matcher(span.of(text.view()));
    return matcher.matches()
        ? Optional.of(matcher.group(1).toLowerCase(Locale.ROOT))
        : Optional.empty();
  }

  private static void addKind(List<String> kinds, List<String> words) {
    if (!words.isEmpty()) {
      boolean isHan = words.stream().allMatch(word -> word.length() == 1);
      kinds.add(String.join(isHan ? "" : " ", words));
    }
  }

  /** Demands in words alone, one for each stretch between stops. */
  List<Condition> demands(List<Piece> pieces) {
    List<Condition> conditions = new ArrayList<>();
    List<Piece> run = new ArrayList<>();
    for (Piece piece : pieces) {
      if (piece.isStop()) {
        addDemand(conditions, run);
        run = new ArrayList<>();
      } else {
        run.add(piece);
      }
    }
    addDemand(conditions, run);
    return conditions;
  }

  private void addDemand(List<Condition> conditions, List<Piece> run) {
    span(trimmed(run))
        .ifPresent(span -> conditions.add(new Condition.Words(path, text.evidence(span))));
  }

  private static Optional<Span> span(List<Piece> pieces) {
    return pieces.isEmpty()
        ? Optional.empty()
        : Optional.of(pieces.getFirst().span().hull(pieces.getLast().span()));
  }

  /** Without what demands nothing at both ends. */
  static List<Piece> trimmed(List<Piece> pieces) {
    int start = 0;
    int end = pieces.size();
    while (start < end && !pieces.get(start).isContent()) {
      start++;
    }
    while (end > start && !pieces.get(end - 1).isContent()) {
      end--;
    }
    return pieces.subList(start, end);
  }
}
