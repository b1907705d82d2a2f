package dev.thresher.track.parameter;

import dev.thresher.corpus.change.ChangeKind;
import dev.thresher.corpus.content.MeasuringCondition;
import dev.thresher.corpus.content.Parameter;
import dev.thresher.corpus.content.ParameterRole;
import dev.thresher.corpus.text.Span;
import dev.thresher.track.align.Leaf;
import dev.thresher.track.align.Token;
import dev.thresher.track.parameter.WordDiff.Hunk;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The words of a passage that changed and that no change of a threshold accounts for.
 *
 * @param hunks where they stand, in order; never empty
 */
record TextChange(ChangeKind kind, List<Hunk> hunks, Optional<String> suspect) {
  /** A code, or what a misplaced point left of one: {@code A005} of {@code 6.A005.d.1}. */
  private static final Pattern CODE =
      Pattern.compile("(?:\\d?[A-Za-z]\\d{3}).*|[a-z](?:\\.\\w++)++");

  /** Only a restatement in brackets was corrected: no change in law. */
  private static final String EQUIVALENT = "equivalent";

  TextChange {
    hunks = List.copyOf(hunks);
  }

  /** Empty if the words are the same, or if the thresholds account for all that differs. */
  static Optional<TextChange> of(ComparedPassage compared, Carried carried, References references) {
    Passage before = compared.before();
    Passage after = compared.after();
    if (areConsequences(before, after, references)) {
      return Optional.empty();
    }
    Accounted here = Accounted.before(before, compared.thresholds());
    Accounted there = Accounted.after(after, compared.thresholds());
    List<Hunk> open = new ArrayList<>();
    for (Hunk hunk : compared.words().hunks()) {
      boolean isAccounted =
          here.swallows(hunk.beforeStart(), hunk.beforeEnd())
              || there.swallows(hunk.afterStart(), hunk.afterEnd())
              || here.rest(hunk.beforeStart(), hunk.beforeEnd())
                  .equals(there.rest(hunk.afterStart(), hunk.afterEnd()));
      if (!isAccounted
          && !isTrailingConnective(hunk, before, after)
          && !Artefacts.isStrayNumber(before, after, hunk)
          && !isElsewhere(hunk, before, after, carried)
          && !isConsequence(hunk, before, after, references)) {
        open.add(hunk);
      }
    }
    return open.isEmpty()
        ? Restatements.corrected(compared)
            .map(hunks -> new TextChange(ChangeKind.TEXT, hunks, Optional.of(EQUIVALENT)))
        : Optional.of(
            new TextChange(
                Connectives.kind(before, after, open),
                open,
                Misprints.explain(compared, open)
                    ? Optional.of(ChangeForm.SOURCE)
                    : Artefacts.suspicion(before, after, open)));
  }

  /**
   * Nothing but such references, even where one took the number of another: 第十六条和第十七条 that becomes
   * 第十五条和第十六条.
   */
  private static boolean areConsequences(Passage before, Passage after, References references) {
    List<Token> was = before.tokens();
    List<Token> is = after.tokens();
    return was.size() == is.size()
        && IntStream.range(0, was.size())
            .allMatch(i ->
                was.get(i).text().equals(is.get(i).text())
                    || references.isSameTarget(before.main(), was.get(i), after.main(), is.get(i)));
  }

  /** References that follow what they name to its new number. */
  private static boolean isConsequence(
      Hunk hunk, Passage before, Passage after, References references) {
    List<Token> was = before.tokens().subList(hunk.beforeStart(), hunk.beforeEnd());
    List<Token> is = after.tokens().subList(hunk.afterStart(), hunk.afterEnd());
    Leaf here = before.main();
    Leaf there = after.main();
    return !was.isEmpty()
        && was.size() == is.size()
        && IntStream.range(0, was.size())
            .allMatch(i -> references.isSameTarget(here, was.get(i), there, is.get(i)));
  }

  /** Words that only stand in another provision of the entry now, and none that are new here. */
  private static boolean isElsewhere(Hunk hunk, Passage before, Passage after, Carried carried) {
    List<Token> gone = before.tokens().subList(hunk.beforeStart(), hunk.beforeEnd());
    List<Token> come = after.tokens().subList(hunk.afterStart(), hunk.afterEnd());
    return (gone.isEmpty() || carried.isKept(before.main(), gone))
        && (come.isEmpty() || carried.isOld(after.main(), come));
  }

  /** True if only the word that joins the provision to its successor changed. */
  boolean isAtEndOnly(Passage before, Passage after) {
    return hunks.stream()
        .allMatch(hunk ->
            hunk.beforeEnd() == before.tokens().size() && hunk.afterEnd() == after.tokens().size());
  }

  /** "; or" at an item's end comes and goes with its successors. */
  private static boolean isTrailingConnective(Hunk hunk, Passage before, Passage after) {
    boolean isAtEnd =
        hunk.beforeEnd() == before.tokens().size() && hunk.afterEnd() == after.tokens().size();
    return isAtEnd
        && (hunk.beforeStart() == hunk.beforeEnd() || hunk.afterStart() == hunk.afterEnd())
        && Connectives.areAll(before, hunk.beforeStart(), hunk.beforeEnd())
        && Connectives.areAll(after, hunk.afterStart(), hunk.afterEnd());
  }

  /** The tokens of one side that belong to thresholds, paired or not. */
  private record Accounted(Passage passage, List<Span> paired, List<Span> single) {
    static Accounted before(Passage passage, ParameterPairs thresholds) {
      return new Accounted(
          passage,
          spans(passage, readable(thresholds).map(ParameterPairs.Pair::before)),
          thresholds.dropped().stream().map(each -> each.evidence().span()).toList());
    }

    static Accounted after(Passage passage, ParameterPairs thresholds) {
      return new Accounted(
          passage,
          spans(passage, readable(thresholds).map(ParameterPairs.Pair::after)),
          thresholds.added().stream().map(each -> each.evidence().span()).toList());
    }

    /** A misprint is no change of its threshold, and still one of the words. */
    private static Stream<ParameterPairs.Pair> readable(ParameterPairs thresholds) {
      return thresholds.pairs().stream().filter(pair -> !Misprints.isOne(pair));
    }

    /** A threshold's own words, its conditions, and its restatements in brackets. */
    private static List<Span> spans(Passage passage, Stream<Parameter> paired) {
      return Stream.concat(
              paired.flatMap(each ->
                  Stream.concat(
                      Stream.of(each.evidence().span()),
                      each.ownConditions().stream()
                          .filter(condition -> condition.threshold().isPresent())
                          .map(MeasuringCondition::evidence)
                          .map(evidence -> evidence.span()))),
              passage.inRole(ParameterRole.EQUIVALENT).stream().map(each -> each.evidence().span()))
          .toList();
    }

    /** True if the stretch holds a threshold that came or went: it came with its words. */
    boolean swallows(int start, int end) {
      return passage.tokens().subList(start, end).stream()
          .anyMatch(token -> single.stream().anyMatch(span -> span.overlaps(token.span())));
    }

    /** The characters of the stretch that belong to no threshold, blanks left out. */
    String rest(int start, int end) {
      List<Token> rest =
          passage.tokens().subList(start, end).stream()
              .filter(token -> paired.stream().noneMatch(span -> span.overlaps(token.span())))
              .toList();
      String joined = rest.stream().map(Token::text).collect(Collectors.joining());
      return rest.stream().anyMatch(token -> CODE.matcher(token.text()).matches())
          ? joined.replace(".", "").toLowerCase(Locale.ROOT)
          : joined;
    }
  }
}
