package dev.thresher.track.certificate;

import dev.thresher.corpus.edition.Digest;
import dev.thresher.corpus.edition.Edition;
import dev.thresher.corpus.entry.Designator;
import dev.thresher.track.align.EditionView;
import dev.thresher.track.time.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Whether a code stayed the same over a span of time, at four levels.
 *
 * @param witnesses every edition of the span, with the digest of what it says
 * @param steps what happened from each witness to the next
 * @param gaps the time between the witnesses, of which nothing is known
 */
public record Certificate(
    Designator code, List<Witness> witnesses, List<Step> steps, List<Timeline.Gap> gaps) {
  /**
   * One edition's testimony.
   *
   * @param isPresent false where the edition does not have the code
   * @param wording digest of the code's own characters, with all below it
   */
  public record Witness(Edition edition, boolean isPresent, Digest wording) {}

  /** From one witness to the next. */
  public record Step(Edition before, Edition after, Map<Level, Finding> findings) {
    public Step {
      findings = Map.copyOf(findings);
    }

    public Finding at(Level level) {
      return findings.getOrDefault(level, Finding.NOT_IN_SOURCE);
    }
  }

  public Certificate {
    witnesses = List.copyOf(witnesses);
    steps = List.copyOf(steps);
    gaps = List.copyOf(gaps);
  }

  /** Over the editions that bind from one day to the other; {@code editions} in any order. */
  public static Certificate of(
      List<EditionView> editions, Designator code, LocalDate from, LocalDate to) {
    if (editions.isEmpty()) {
      throw new IllegalArgumentException("no editions to certify " + code + " from");
    }
    Timeline timeline =
        new Timeline(
            editions.getFirst().edition().list(),
            editions.stream().map(EditionView::edition).toList());
    List<Edition> shown = timeline.between(from, to);
    List<Testimony> testimonies =
        shown.stream()
            .flatMap(edition -> viewOf(editions, edition))
            .map(view -> Testimony.of(view, code))
            .toList();
    return new Certificate(
        code,
        testimonies.stream().map(Testimony::witness).toList(),
        steps(testimonies),
        timeline.gaps(from, to));
  }

  private static Stream<EditionView> viewOf(List<EditionView> editions, Edition edition) {
    return editions.stream().filter(view -> view.edition().equals(edition)).limit(1);
  }

  private static List<Step> steps(List<Testimony> testimonies) {
    List<Step> steps = new ArrayList<>();
    for (int i = 1; i < testimonies.size(); i++) {
      Testimony before = testimonies.get(i - 1);
      Testimony after = testimonies.get(i);
      Map<Level, Finding> findings = new EnumMap<>(Level.class);
      for (Level level : Level.values()) {
        findings.put(level, before.compare(after, level));
      }
      steps.add(new Step(before.witness().edition(), after.witness().edition(), findings));
    }
    return steps;
  }

  /** The level over all steps: changed if one step changed it, else unknown if one did not say. */
  public Finding at(Level level) {
    List<Finding> findings = steps.stream().map(step -> step.at(level)).toList();
    if (findings.contains(Finding.CHANGED)) {
      return Finding.CHANGED;
    }
    return findings.contains(Finding.NOT_IN_SOURCE)
            || witnesses.stream().noneMatch(Witness::isPresent)
        ? Finding.NOT_IN_SOURCE
        : Finding.SAME;
  }

  /**
   * True if every edition holds the thresholds and neither they nor the licence requirement
   * changed; words may have.
   */
  public boolean isUnchanged() {
    return at(Level.PARAMETERS) == Finding.SAME && at(Level.LICENCE) != Finding.CHANGED;
  }
}
