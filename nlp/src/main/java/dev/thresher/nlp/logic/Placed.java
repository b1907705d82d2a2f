package dev.thresher.nlp.logic;

import dev.thresher.corpus.content.MeasuringCondition;
import dev.thresher.corpus.content.Parameter;
import dev.thresher.corpus.content.ParameterRole;
import dev.thresher.corpus.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The parameters of a provision at their places in its view, as pieces in order and without
 * overlap.
 *
 * @param unplaced bounds whose words do not lie in one stretch of the own text
 */
record Placed(List<Piece> pieces, List<Parameter> unplaced) {
  Placed {
    pieces = List.copyOf(pieces);
    unplaced = List.copyOf(unplaced);
  }

  /** Example: "with a sample rate greater than". */
  private static final Pattern DEMANDING =
      Pattern.compile("(?:with|having|and|具有|且)", Pattern.CASE_INSENSITIVE);

  static Placed of(OwnText text, List<Parameter> parameters) {
    List<Piece> pieces = new ArrayList<>();
    List<Parameter> unplaced = new ArrayList<>();
    List<Span> demanding = new ArrayList<>();
    List<Span> circumstances = new ArrayList<>();
    for (Parameter parameter : parameters) {
      for (MeasuringCondition condition : parameter.conditions()) {
        text.toView(condition.evidence().span())
            .ifPresent(span -> (isDemand(text, span) ? demanding : circumstances).add(span));
      }
    }
    circumstances.forEach(span -> pieces.add(new Piece.Aside(span)));
    for (Parameter parameter : parameters) {
      Optional<Span> span = text.toView(parameter.evidence().span());
      if (span.isPresent() && !isPlainCount(parameter)) {
        pieces.add(piece(span.get(), parameter, demanding, circumstances));
      } else if (span.isEmpty() && parameter.role() == ParameterRole.THRESHOLD) {
        unplaced.add(parameter);
      }
    }
    return new Placed(withoutOverlap(pieces), unplaced);
  }

  /** "with a sample rate of" is one more demand, "at 20 °C" the circumstance of one. */
  private static boolean isDemand(OwnText text, Span span) {
    return DEMANDING.matcher(span.of(text.view())).lookingAt();
  }

  private static Piece piece(
      Span span, Parameter parameter, List<Span> demanding, List<Span> circumstances) {
    return switch (parameter.role()) {
      case THRESHOLD -> new Piece.Bounded(span, List.of(parameter));
      case CONDITION ->
          isIn(span, demanding) && parameter.threshold().isPresent()
              ? new Piece.Bounded(span, List.of(parameter))
              : new Piece.Circumstance(around(span, circumstances), parameter);
      case EQUIVALENT -> new Piece.Aside(span);
      case COUNT, FORMULA -> new Piece.Opaque(span);
    };
  }

  /** A counted noun is words; with a unit of measure, what was not read as a bound may be one. */
  private static boolean isPlainCount(Parameter parameter) {
    return parameter.role() == ParameterRole.COUNT && !isMeasured(parameter);
  }

  private static boolean isMeasured(Parameter parameter) {
    return parameter
        .threshold()
        .filter(threshold -> !threshold.unit().dimension().baseUnit().startsWith("{"))
        .filter(threshold -> !threshold.unit().isPure())
        .isPresent();
  }

  private static boolean isIn(Span span, List<Span> spans) {
    return spans.stream().anyMatch(each -> each.contains(span));
  }

  /** The words of the circumstance, of which the parameter is the measurable part. */
  private static Span around(Span span, List<Span> circumstances) {
    return circumstances.stream().filter(each -> each.contains(span)).findFirst().orElse(span);
  }

  private static int rank(Piece piece) {
    return switch (piece) {
      case Piece.Bounded bounded -> 0;
      case Piece.Circumstance circumstance -> 1;
      case Piece.Aside aside -> 2;
      case Piece.Opaque opaque -> 3;
      case Piece.Joint joint -> 4;
      case Piece.Word word -> 4;
      case Piece.Mark mark -> 4;
    };
  }

  /** A bound goes before what shares its words; bounds that share words are one piece. */
  private static List<Piece> withoutOverlap(List<Piece> all) {
    List<Piece> byRank = new ArrayList<>(all);
    byRank.sort(Comparator.comparingInt(Placed::rank).thenComparing(Piece::span));
    NavigableMap<Integer, Piece> kept = new TreeMap<>();
    for (Piece piece : byRank) {
      place(kept, piece);
    }
    return List.copyOf(kept.values());
  }

  private static void place(NavigableMap<Integer, Piece> kept, Piece piece) {
    Map.Entry<Integer, Piece> rival = kept.floorEntry(piece.span().end() - 1);
    if (rival == null || !rival.getValue().span().overlaps(piece.span())) {
      kept.put(piece.span().start(), piece);
      return;
    }
    if (piece instanceof Piece.Bounded(Span span, List<Parameter> more)
        && rival.getValue() instanceof Piece.Bounded(Span held, List<Parameter> own)) {
      List<Parameter> together = new ArrayList<>(own);
      together.addAll(more);
      kept.remove(rival.getKey());
      place(kept, new Piece.Bounded(held.hull(span), together));
    }
  }
}
