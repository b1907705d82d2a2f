package dev.thresher.track.claim;

import dev.thresher.corpus.content.ConditionText;
import dev.thresher.corpus.content.Parameter;
import dev.thresher.corpus.quantity.Quantity;
import dev.thresher.corpus.quantity.Threshold;
import dev.thresher.track.parameter.HistoryLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Judges whether a threshold went from one value to another on a day, by its dated values. */
public final class ValueAudit {
  private final Check.Moved claim;

  private ValueAudit(Check.Moved claim) {
    this.claim = claim;
  }

  /**
   * @param lines the history of the codes that the claim may mean
   * @return a judgement for the thresholds that have the claim's kind of quantity
   */
  public static Judgement of(Check.Moved claim, List<HistoryLine> lines) {
    return new ValueAudit(claim).judge(lines);
  }

  private Judgement judge(List<HistoryLine> lines) {
    Map<String, List<HistoryLine>> strands = new LinkedHashMap<>();
    for (HistoryLine line : lines) {
      if (amount(line.parameter()).isPresent()) {
        strands
            .computeIfAbsent(line.lineage() + "/" + line.strand(), key -> new ArrayList<>())
            .add(line);
      }
    }
    List<Judgement> judged =
        strands.values().stream().filter(this::isMeant).map(this::strand).toList();
    if (judged.isEmpty()) {
      return new Judgement(
          Verdict.NOT_DECIDABLE,
          List.of(
              "no threshold of these editions ever stood at "
                  + ConditionText.amount(claim.before())
                  + " or "
                  + ConditionText.amount(claim.after())));
    }
    return together(judged);
  }

  /** A threshold is meant if it is named by its code, or ever stood at one of the values. */
  private boolean isMeant(List<HistoryLine> strand) {
    return strand.stream()
        .flatMap(line -> amount(line.parameter()).stream())
        .anyMatch(
            amount -> amount.isSameAmount(claim.before()) || amount.isSameAmount(claim.after()));
  }

  /** One that bears the claim out supports it; else one that excludes it contradicts it. */
  private static Judgement together(List<Judgement> judged) {
    Optional<Judgement> support =
        judged.stream().filter(each -> each.verdict() == Verdict.SUPPORTED).findFirst();
    if (support.isPresent()) {
      return support.get();
    }
    List<String> findings = judged.stream().flatMap(each -> each.findings().stream()).toList();
    List<Proof> proofs = judged.stream().flatMap(each -> each.proofs().stream()).toList();
    boolean isExcluded = judged.stream().anyMatch(each -> each.verdict() == Verdict.CONTRADICTED);
    return new Judgement(
        isExcluded ? Verdict.CONTRADICTED : Verdict.NOT_DECIDABLE, findings, proofs);
  }

  private Judgement strand(List<HistoryLine> strand) {
    List<Proof> proofs = strand.stream().map(this::proof).toList();
    Optional<HistoryLine> before = last(strand, claim.day());
    Optional<HistoryLine> after = first(strand, claim.day());
    String code = strand.getLast().designator().toString();
    if (before.isEmpty() || after.isEmpty()) {
      return oneSided(code, strand, before.isEmpty(), proofs);
    }
    boolean wasSo = is(before.get(), claim.before());
    boolean isSo = is(after.get(), claim.after());
    String told = told(code, before.get(), after.get());
    return wasSo && isSo
        ? new Judgement(Verdict.SUPPORTED, List.of(told), proofs)
        : new Judgement(Verdict.CONTRADICTED, List.of(told + "; " + range(code, strand)), proofs);
  }

  private Judgement oneSided(
      String code, List<HistoryLine> strand, boolean isBeforeMissing, List<Proof> proofs) {
    boolean excludes =
        isBeforeMissing
            ? !is(strand.getFirst(), claim.after())
            : !is(strand.getLast(), claim.before());
    return new Judgement(
        excludes ? Verdict.CONTRADICTED : Verdict.NOT_DECIDABLE,
        List.of(
            "no edition "
                + (isBeforeMissing ? "before " : "on or after ")
                + claim.day()
                + " has it; "
                + range(code, strand)),
        proofs);
  }

  private boolean is(HistoryLine line, Quantity value) {
    return amount(line.parameter()).filter(value::isSameAmount).isPresent();
  }

  private String told(String code, HistoryLine before, HistoryLine after) {
    return code
        + " stood at "
        + words(before)
        + " in the edition of "
        + before.edition().date()
        + " and at "
        + words(after)
        + " in that of "
        + after.edition().date();
  }

  private String range(String code, List<HistoryLine> strand) {
    List<String> values = strand.stream().map(this::words).distinct().toList();
    return code
        + " in "
        + strand.size()
        + " editions from "
        + strand.getFirst().edition().date()
        + " to "
        + strand.getLast().edition().date()
        + ": "
        + String.join(", then ", values);
  }

  private String words(HistoryLine line) {
    return line.parameter().threshold().map(ConditionText::wording).orElse("");
  }

  private Proof proof(HistoryLine line) {
    return new Proof(
        line.edition(), line.designator(), words(line), Optional.of(line.parameter().evidence()));
  }

  private static Optional<HistoryLine> last(List<HistoryLine> strand, LocalDate day) {
    return strand.stream()
        .filter(line -> line.edition().date().isBefore(day))
        .reduce((earlier, later) -> later);
  }

  private static Optional<HistoryLine> first(List<HistoryLine> strand, LocalDate day) {
    return strand.stream().filter(line -> !line.edition().date().isBefore(day)).findFirst();
  }

  /** The bound, if it is of the claim's kind of quantity. */
  private Optional<Quantity> amount(Parameter parameter) {
    return parameter
        .threshold()
        .flatMap(threshold -> threshold.low().or(threshold::high))
        .filter(amount -> amount.unit().isCommensurable(claim.before().unit()));
  }

  /** True if a threshold is of the claim's kind of quantity and stands at one of its values. */
  public static boolean bearsOn(Check.Moved claim, Threshold threshold) {
    return threshold
        .low()
        .or(threshold::high)
        .filter(amount -> amount.unit().isCommensurable(claim.before().unit()))
        .filter(amount -> amount.isSameAmount(claim.before()) || amount.isSameAmount(claim.after()))
        .isPresent();
  }
}
