package dev.thresher.track.meets;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The truth of a condition with the demands that decide it. */
record Finding(Truth truth, List<Reason> reasons) {
  /** So many unknown alternatives are shown one by one; of more, only those a fact bears on. */
  private static final int FEW = 4;

  Finding {
    reasons = List.copyOf(reasons);
  }

  static Finding of(Reason reason) {
    return new Finding(reason.satisfied(), List.of(reason));
  }

  /** A failing part decides alone; an unknown one is shown with what holds beside it. */
  static Finding all(List<Finding> parts) {
    Truth truth = Truth.all(truths(parts));
    return switch (truth) {
      case NOT_MET -> new Finding(truth, reasons(parts, Truth.NOT_MET));
      case MET -> new Finding(truth, reasons(parts, Truth.MET));
      case CANNOT_SAY -> {
        List<Reason> all = new ArrayList<>(reasons(parts, Truth.CANNOT_SAY));
        all.addAll(reasons(parts, Truth.MET));
        yield new Finding(truth, all);
      }
    };
  }

  /** A part that holds decides alone. */
  static Finding any(List<Finding> parts) {
    Truth truth = Truth.any(truths(parts));
    return switch (truth) {
      case MET -> new Finding(truth, reasons(parts, Truth.MET));
      case NOT_MET -> new Finding(truth, reasons(parts, Truth.NOT_MET));
      case CANNOT_SAY -> new Finding(truth, unknown(parts));
    };
  }

  private static List<Reason> unknown(List<Finding> parts) {
    List<Finding> open = parts.stream().filter(part -> part.truth() == Truth.CANNOT_SAY).toList();
    List<Finding> touched = open.stream().filter(Finding::isTouched).toList();
    List<Finding> shown = touched.isEmpty() && open.size() <= FEW ? open : touched;
    return shown.stream().flatMap(part -> part.reasons().stream()).toList();
  }

  /** All readings of words that are not clear must agree. */
  static Finding agreed(List<Finding> readings) {
    Truth truth = Truth.agreed(truths(readings));
    return new Finding(
        truth,
        readings.stream().flatMap(reading -> reading.reasons().stream()).distinct().toList());
  }

  Finding negated() {
    return new Finding(truth.negated(), reasons.stream().map(Reason::asException).toList());
  }

  boolean isTouched() {
    return reasons.stream().anyMatch(reason -> reason.fact().isPresent());
  }

  private static List<Truth> truths(Collection<Finding> parts) {
    return parts.stream().map(Finding::truth).toList();
  }

  private static List<Reason> reasons(List<Finding> parts, Truth truth) {
    return parts.stream()
        .filter(part -> part.truth() == truth)
        .flatMap(part -> part.reasons().stream())
        .toList();
  }
}
