package dev.thresher.nlp.logic;

import dev.thresher.corpus.content.Parameter;
import dev.thresher.corpus.text.Normalized;
import dev.thresher.corpus.text.PhraseTrie;
import dev.thresher.corpus.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells the words that only name the property of a bound from those that demand something of their
 * own.
 *
 * <p>In "tubes of brass having a wall thickness of more than 5 mm", "wall thickness" is the name of
 * what is bounded, "tubes of brass" a demand.
 */
final class Properties {
  private static final Set<String> HAVING =
      Set.of(
          "containing",
          "incorporating",
          "having",
          "with",
          "using",
          "employing",
          "comprising",
          "possessing");

  private final OwnText text;
  private final String view;
  private final List<Piece> pieces;

  private Properties(OwnText text, List<Piece> pieces) {
    this.text = text;
    this.view = text.view();
    this.pieces = new ArrayList<>(pieces);
  }

  /** The pieces, with the words that name a property turned into asides. */
  static List<Piece> setAside(OwnText text, List<Piece> pieces) {
    return new Properties(text, pieces).all();
  }

  private List<Piece> all() {
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.get(i) instanceof Piece.Bounded(Span span, List<Parameter> parameters)) {
        name(i, parameters.getFirst().property());
      }
    }
    return pieces;
  }

  private void name(int bounded, String property) {
    String plain = Normalized.of(property).characters().toLowerCase(Locale.ROOT);
    if (plain.isBlank()) {
      nameless(bounded);
      return;
    }
    int start = startBefore(bounded, plain);
    if (start < bounded && !isThing(start, bounded)) {
      turn(withEpithets(start), bounded);
      return;
    }
    turn(bounded + 1, endBehind(bounded, plain));
  }

  /**
   * "peak performance (PP) exceeding 5 WT" where the grammar found no name: the words right before
   * the bound name it.
   */
  private void nameless(int bounded) {
    int end = bounded;
    while (end > 0 && isBetweenNameAndBound(end - 1)) {
      end--;
    }
    if (end == 0 || !isLatinWord(pieces.get(end - 1))) {
      return;
    }
    int start = withEpithets(end);
    String name = text.evidence(pieces.get(start).span().hull(pieces.get(end - 1).span())).quote();
    if (pieces.get(bounded) instanceof Piece.Bounded(Span span, List<Parameter> parameters)) {
      List<Parameter> named = parameters.stream().map(each -> named(each, name)).toList();
      turn(start, bounded);
      pieces.set(bounded, new Piece.Bounded(span, named));
    }
  }

  private boolean isBetweenNameAndBound(int at) {
    Piece piece = pieces.get(at);
    String words = piece.span().of(view);
    return piece instanceof Piece.Aside
        || piece.isMark('"')
        || piece.isMark('\'')
        || words.equals("of");
  }

  private static Parameter named(Parameter bound, String name) {
    return new Parameter(
        bound.provision(),
        name.replaceAll("[\\p{Pi}\\p{Pf}\"'`]", "").replaceAll("\\s+", " ").strip(),
        bound.concept(),
        bound.subject(),
        bound.threshold(),
        bound.unitAsWritten(),
        bound.role(),
        bound.conditions(),
        bound.excluded(),
        bound.suspect(),
        bound.evidence());
  }

  /** "Devices containing more than 5 kg": the name before "containing" is that of a thing. */
  private boolean isThing(int start, int bounded) {
    return pieces.subList(start, bounded).stream()
        .anyMatch(piece -> HAVING.contains(piece.span().of(view).toLowerCase(Locale.ROOT)));
  }

  /** Where the property's name begins before its bound; the bound itself if it does not. */
  private int startBefore(int bounded, String property) {
    int first = bounded;
    while (first > 0 && !isBarrier(pieces.get(first - 1))) {
      first--;
    }
    int from = first < bounded ? pieces.get(first).span().start() : 0;
    int to = pieces.get(bounded).span().start();
    int at =
        from < to ? view.substring(from, to).toLowerCase(Locale.ROOT).lastIndexOf(property) : -1;
    return first < bounded && at >= 0
        ? firstFrom(first, from + at)
        : startOfWords(first, bounded, wordsOf(property));
  }

  /**
   * "maximum operating frequency" where the grammar took "frequency" for the name; "melting or
   * softening point", "diameter of the tube" likewise.
   */
  private int withEpithets(int start) {
    int from = start;
    boolean isList = false;
    for (int i = start - 1; i >= 0; i--) {
      Piece piece = pieces.get(i);
      isList |= piece.is(Cue.OR);
      boolean isLink = piece.is(Cue.OR) || (isList && piece.isMark(',')) || isOfThe(i);
      if (!isLink && !isEpithet(piece)) {
        return from;
      }
      from = isLink ? from : i;
    }
    return from;
  }

  /** "of the", in one phrase or in two. */
  private boolean isOfThe(int at) {
    String words = pieces.get(at).span().of(view);
    boolean isOf = words.equals("of") && at + 1 < pieces.size() && isText(at + 1, "the");
    return words.equals("of the")
        || isOf
        || (words.equals("the") && at > 0 && isText(at - 1, "of"));
  }

  private boolean isText(int at, String words) {
    return pieces.get(at).span().of(view).equals(words);
  }

  /** "3 dB bandwidth": a number within the name is part of it. */
  private static boolean isEpithet(Piece piece) {
    boolean isQuote = piece.isMark('\'') || piece.isMark('"') || piece.isMark('-');
    return isQuote || isLatinWord(piece) || piece instanceof Piece.Opaque;
  }

  private static boolean isLatinWord(Piece piece) {
    return piece instanceof Piece.Word(Span span, String text) && !PhraseTrie.isHan(text.charAt(0));
  }

  private static boolean isBarrier(Piece piece) {
    return piece instanceof Piece.Bounded
        || piece instanceof Piece.Opaque
        || piece.isStop()
        || piece.isChapeau()
        || piece.isException();
  }

  private int firstFrom(int first, int offset) {
    int i = first;
    while (pieces.get(i).span().end() <= offset) {
      i++;
    }
    return i;
  }

  /** The run of the property's words that is nearest before the bound. */
  private int startOfWords(int first, int bounded, Set<String> property) {
    int last = bounded - 1;
    while (last >= first && !isOneOf(pieces.get(last), property)) {
      last--;
    }
    int start = last;
    for (int i = last; i >= first && !isOtherWord(pieces.get(i), property); i--) {
      start = isOneOf(pieces.get(i), property) ? i : start;
    }
    return last < first ? bounded : start;
  }

  private static boolean isOtherWord(Piece piece, Set<String> property) {
    return (piece instanceof Piece.Word && !isOneOf(piece, property))
        || piece.isMark(',')
        || piece.is(Cue.AND)
        || piece.is(Cue.OR);
  }

  private static boolean isOneOf(Piece piece, Set<String> property) {
    return piece instanceof Piece.Word(Span span, String text) && property.contains(stem(text));
  }

  /** "50 m in length": where the name ends behind the bound; the bound's end if it does not. */
  private int endBehind(int bounded, String property) {
    Set<String> words = wordsOf(property);
    int end = bounded + 1;
    for (int i = bounded + 1; i < pieces.size() && !endsName(pieces.get(i)); i++) {
      if (isOneOf(pieces.get(i), words)) {
        end = i + 1;
      }
    }
    return end;
  }

  private static boolean endsName(Piece piece) {
    return isBarrier(piece) || piece.isMark(',') || piece.is(Cue.AND) || piece.is(Cue.OR);
  }

  private void turn(int start, int end) {
    for (int i = start; i < end; i++) {
      Piece piece = pieces.get(i);

      boolean isName =
          piece instanceof Piece.Word || piece instanceof Piece.Opaque || !piece.isContent();
      if (isName && !piece.isException()) {
        pieces.set(i, new Piece.Aside(piece.span()));
      }
    }
  }

  private static Set<String> wordsOf(String property) {
    Set<String> words = new HashSet<>();
    Arrays.stream(property.split("[^\\p{L}\\p{N}-]+"))
        .filter(word -> !word.isEmpty())
        .map(Properties::stem)
        .forEach(words::add);
    return words;
  }

  /** The word without the s of its plural. */
  static String stem(String word) {
    boolean isPlural =
        word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us");
    return isPlural ? word.substring(0, word.length() - 1) : word;
  }
}
