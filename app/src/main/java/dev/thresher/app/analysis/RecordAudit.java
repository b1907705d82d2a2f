package dev.thresher.app.analysis;

import dev.thresher.app.job.Choice;
import dev.thresher.app.pipeline.Corpus.Held;
import dev.thresher.corpus.change.Lineage;
import dev.thresher.corpus.content.ControlList;
import dev.thresher.corpus.content.Parameter;
import dev.thresher.corpus.edition.ListId;
import dev.thresher.corpus.entry.Designator;
import dev.thresher.track.align.EditionView;
import dev.thresher.track.certificate.Certificate;
import dev.thresher.track.certificate.Finding;
import dev.thresher.track.certificate.Level;
import dev.thresher.track.claim.Arithmetic;
import dev.thresher.track.claim.ChangeMatrix;
import dev.thresher.track.claim.Check;
import dev.thresher.track.claim.ClosestMove;
import dev.thresher.track.claim.Judgement;
import dev.thresher.track.claim.Proof;
import dev.thresher.track.claim.ValueAudit;
import dev.thresher.track.claim.Verdict;
import dev.thresher.track.parameter.History;
import dev.thresher.track.parameter.Lineages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Judges checks by the editions of a corpus. */
final class RecordAudit {
  private static final int NEAREST = 3;

  private final Choice choice;
  private final Optional<String> chart;
  private final Map<ListId, Lineages> lineages = new HashMap<>();

  RecordAudit(Choice choice, Optional<String> chart) {
    this.choice = choice;
    this.chart = chart;
  }

  Judgement judge(Check check) {
    return switch (check) {
      case Check.OfNumbers numbers -> Arithmetic.judge(numbers);
      case Check.Moved moved -> isHeld(moved.list()) ? moved(moved) : notHeld(moved.list());
      case Check.Unchanged unchanged ->
          isHeld(unchanged.list()) ? unchanged(unchanged) : notHeld(unchanged.list());
      case Check.Changed changed ->
          isHeld(changed.list()) ? changed(changed) : notHeld(changed.list());
    };
  }

  private boolean isHeld(String list) {
    return choice.corpus().lists().contains(new ListId(list));
  }

  private static Judgement notHeld(String list) {
    return new Judgement(Verdict.NOT_DECIDABLE, List.of("the store has no edition of " + list));
  }

  private List<Held> editions(String list) {
    return choice.corpus().primaries(new ListId(list));
  }

  private Lineages lineages(String list) {
    return lineages.computeIfAbsent(
        new ListId(list), id -> Lineages.of(choice.corpus().inProvisions(editions(list))));
  }

  private Judgement moved(Check.Moved claim) {
    Lineages all = lineages(claim.list());
    SortedSet<Lineage> wanted = new TreeSet<>();
    for (Designator code : codes(claim)) {
      wanted.addAll(all.bearing(code));
    }
    Judgement judged = ValueAudit.of(claim, History.of(all, wanted).lines());
    if (judged.verdict() == Verdict.SUPPORTED) {
      return judged;
    }
    List<String> findings = new ArrayList<>(judged.findings());
    findings.add(
        ClosestMove.to(claim.before(), claim.after(), claim.day(), all.changes())
            .map(move -> "closest true change: " + move.words())
            .orElse("no threshold of this kind of quantity moved in these editions"));
    return new Judgement(judged.verdict(), findings, judged.proofs());
  }

  /** The code that is named, or those whose threshold stood at one of the values. */
  private NavigableSet<Designator> codes(Check.Moved claim) {
    NavigableSet<Designator> codes = new TreeSet<>(Comparator.comparing(Designator::toString));
    claim.code().map(Designator::parse).ifPresent(codes::add);
    if (codes.isEmpty()) {
      for (ControlList content : choice.corpus().inProvisions(editions(claim.list()))) {
        Map<String, Designator> places = new HashMap<>();
        content
            .document()
            .outline()
            .provisions()
            .forEach(each -> places.put(each.path(), each.designator()));
        for (Parameter parameter : content.parameters()) {
          boolean bears =
              parameter.threshold().filter(each -> ValueAudit.bearsOn(claim, each)).isPresent();
          if (bears) {
            codes.add(places.getOrDefault(parameter.provision(), Designator.root()));
          }
        }
      }
      codes.remove(Designator.root());
    }
    return codes;
  }

  private Judgement unchanged(Check.Unchanged claim) {
    List<EditionView> views =
        choice.corpus().inProvisions(editions(claim.list())).stream().map(EditionView::of).toList();
    List<String> findings = new ArrayList<>();
    List<Proof> proofs = new ArrayList<>();
    List<Verdict> verdicts = new ArrayList<>();
    for (String code : claim.codes()) {
      Certificate certificate =
          Certificate.of(views, Designator.parse(code), claim.from(), claim.to());
      verdicts.add(verdict(certificate));
      findings.add(levels(code, certificate));
      certificate
          .witnesses()
          .forEach(witness ->
              proofs.add(
                  new Proof(
                      witness.edition(),
                      Designator.parse(code),
                      witness.isPresent() ? "wording " + witness.wording() : "not in this edition",
                      Optional.empty())));
    }
    return new Judgement(Verdict.ofAll(verdicts), findings, proofs);
  }

  /** A change contradicts "never"; without one, the time between editions leaves it open. */
  private static Verdict verdict(Certificate certificate) {
    boolean changed =
        certificate.at(Level.PARAMETERS) == Finding.CHANGED
            || certificate.at(Level.LICENCE) == Finding.CHANGED;
    return changed
        ? Verdict.CONTRADICTED
        : certificate.isUnchanged() && certificate.gaps().isEmpty()
            ? Verdict.SUPPORTED
            : Verdict.NOT_DECIDABLE;
  }

  private static String levels(String code, Certificate certificate) {
    List<String> parts = new ArrayList<>();
    for (Level level : Level.values()) {
      parts.add(level.label() + " " + certificate.at(level).label());
    }
    List<String> moved =
        certificate.steps().stream()
            .filter(step -> step.at(Level.TEXT) == Finding.CHANGED)
            .map(step -> step.before().date() + " to " + step.after().date())
            .toList();
    return code
        + " in "
        + certificate.witnesses().size()
        + " editions: "
        + String.join(", ", parts)
        + (moved.isEmpty() ? "" : "; words changed " + String.join(", ", moved))
        + "; "
        + certificate.gaps().size()
        + " gaps between editions";
  }

  private Judgement changed(Check.Changed claim) {
    NearestAnalysis nearest =
        new NearestAnalysis(
            claim.list(),
            claim.changed(),
            claim.concerning(),
            claim.country(),
            claim.to().toString(),
            chart);
    List<ChangeMatrix.Cell> cells =
        nearest.matrix(choice).nearest(claim.changed(), claim.concerning(), NEAREST);
    List<String> findings = new ArrayList<>();
    findings.add("no baseline, unit and kind of change are stated; nearest definitions:");
    boolean isIdentical = false;
    for (ChangeMatrix.Cell cell : cells) {
      findings.add(NearestAnalysis.words(cell));
      isIdentical |= cell.isIdentical(claim.changed(), claim.concerning());
    }
    findings.add(isIdentical ? "identical under that definition" : "not identical");
    return new Judgement(Verdict.NOT_DECIDABLE, findings);
  }
}
