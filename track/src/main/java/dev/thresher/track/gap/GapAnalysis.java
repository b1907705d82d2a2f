package dev.thresher.track.gap;

import dev.thresher.corpus.content.ControlList;
import dev.thresher.corpus.content.Parameter;
import dev.thresher.corpus.content.ParameterRole;
import dev.thresher.corpus.entry.Document;
import dev.thresher.corpus.entry.Provision;
import dev.thresher.corpus.entry.ProvisionKind;
import dev.thresher.corpus.quantity.Threshold;
import dev.thresher.track.meets.DoubtfulBound;
import dev.thresher.track.meets.StatedFacts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Lays capabilities against the thresholds of one edition. */
public final class GapAnalysis {
  /** Between two bounds of one paragraph: either of them will do. */
  private static final Pattern OR = Pattern.compile("\\bor\\b|或", Pattern.CASE_INSENSITIVE);

  private static final String NO_GOAL =
      "the bound is the end of a band or an exact value, not a goal: not compared";

  private final Document document;
  private final Map<String, Provision> provisions = new HashMap<>();
  private final Map<String, List<Parameter>> byProvision = new HashMap<>();
  private final List<Parameter> thresholds;

  private GapAnalysis(ControlList list) {
    this.document = list.document();
    document.outline().provisions().forEach(each -> provisions.put(each.path(), each));
    this.thresholds = list.parameters().stream().filter(this::isControl).toList();
    thresholds.forEach(
        each -> byProvision.computeIfAbsent(each.provision(), key -> new ArrayList<>()).add(each));
  }

  public static GapAnalysis of(ControlList list) {
    return new GapAnalysis(list);
  }

  /** A bound of an entry or item that controls; a note, and what stands in it, may release. */
  private boolean isControl(Parameter parameter) {
    return parameter.role() == ParameterRole.THRESHOLD
        && !parameter.excluded()
        && !DoubtfulBound.is(parameter)
        && !parameter.provision().contains("#")
        && Optional.ofNullable(provisions.get(parameter.provision()))
            .filter(each ->
                each.kind() == ProvisionKind.ENTRY
                    || each.kind() == ProvisionKind.ITEM
                    || each.kind() == ProvisionKind.PARAGRAPH)
            .isPresent();
  }

  /** The gaps of a capability, in order of the text. */
  public List<Gap> gaps(Capability capability) {
    List<Parameter> alike =
        thresholds.stream().filter(each -> isSameQuantity(capability, each)).toList();
    Progress progress =
        capability
            .better()
            .map(better -> new Progress(Optional.of(better)))
            .orElseGet(() -> Progress.of(alike));
    List<Gap> gaps = new ArrayList<>();
    for (Parameter parameter : alike) {
      Optional.ofNullable(provisions.get(parameter.provision()))
          .filter(provision -> SubjectWords.standIn(capability.subject(), words(provision)))
          .map(provision -> gap(capability, parameter, provision, progress))
          .ifPresent(gaps::add);
    }
    return gaps;
  }

  private static boolean isSameQuantity(Capability capability, Parameter parameter) {
    return parameter
            .threshold()
            .filter(threshold -> threshold.unit().isCommensurable(capability.value().unit()))
            .isPresent()
        && isSameProperty(capability, parameter);
  }

  private static boolean isSameProperty(Capability capability, Parameter parameter) {
    if (capability.concept().isPresent() && parameter.concept().isPresent()) {
      return capability.concept().equals(parameter.concept());
    }
    String asked = SubjectWords.singular(capability.property());
    String found = SubjectWords.singular(parameter.property());
    return !found.isEmpty() && (found.equals(asked) || found.endsWith(" " + asked));
  }

  /** The words of the paragraphs from the entry down to the provision. */
  private String words(Provision provision) {
    return way(provision).stream().map(document::wording).collect(Collectors.joining("\n"));
  }

  private List<Provision> way(Provision provision) {
    List<Provision> way = new ArrayList<>(document.outline().ancestors(provision));
    way.add(provision);
    return way;
  }

  private Gap gap(
      Capability capability, Parameter parameter, Provision provision, Progress progress) {
    StatedFacts stated = new StatedFacts(capability.measured());
    Surroundings surroundings = surroundings(capability, parameter, provision);
    Optional<Threshold> goal = parameter.threshold().flatMap(progress::goal);
    Optional<String> refusal =
        mismatch(capability, parameter, provision)
            .or(() -> purpose(capability, provision))
            .or(() -> goal.isEmpty() ? Optional.of(NO_GOAL) : Optional.empty())
            .or(() -> surroundings.ruledOut(stated));
    boolean isReached =
        goal.filter(bound -> Reach.isReached(bound, capability.value())).isPresent();
    return new Gap(
        capability,
        provision.designator(),
        parameter,
        refusal.isPresent()
            ? Gap.Standing.REFUSED
            : isReached ? Gap.Standing.REACHED : Gap.Standing.SHORT,
        refusal.isPresent()
            ? Optional.empty()
            : goal.flatMap(bound -> Reach.factor(bound, capability.value())),
        refusal.orElse(""),
        refusal.isPresent() ? List.of() : surroundings.unstated(stated));
  }

  private Optional<String> purpose(Capability capability, Provision provision) {
    return Purpose.isOnlyPurpose(words(provision), capability.subject())
        ? Optional.of(
            "the control is on what is for " + capability.subject() + ", not on them: not compared")
        : Optional.empty();
  }

  /** The other bounds of the paragraph, where all must hold, and those above it. */
  private Surroundings surroundings(
      Capability capability, Parameter parameter, Provision provision) {
    List<Parameter> beside = new ArrayList<>();
    for (Provision each : way(provision)) {
      for (Parameter other : byProvision.getOrDefault(each.path(), List.of())) {
        if (!isSameQuantity(capability, other) && !isAlternative(parameter, other)) {
          beside.add(other);
        }
      }
    }
    return new Surroundings(beside, parameter.conditions());
  }

  private boolean isAlternative(Parameter parameter, Parameter other) {
    if (!parameter.provision().equals(other.provision())) {
      return false;
    }
    int start = Math.min(parameter.evidence().span().end(), other.evidence().span().end());
    int end = Math.max(parameter.evidence().span().start(), other.evidence().span().start());
    return start < end && OR.matcher(document.text().characters().substring(start, end)).find();
  }

  /** A cell against a pack: the innermost words that speak of one class of a family decide. */
  private Optional<String> mismatch(
      Capability capability, Parameter parameter, Provision provision) {
    List<String> inwards = new ArrayList<>();
    inwards.add(parameter.property() + " " + parameter.subject().orElse(""));
    way(provision).reversed().stream().map(document::wording).forEach(inwards::add);
    for (PartClass own : PartClass.named(capability.part())) {
      Optional<String> why =
          inwards.stream()
              .flatMap(words -> PartClass.spokenOf(own.family(), words).stream())
              .findFirst()
              .filter(theirs -> !theirs.name().equals(own.name()))
              .map(theirs ->
                  "the capability is of a "
                      + own.name()
                      + ", the threshold of a "
                      + theirs.name()
                      + ": not compared");
      if (why.isPresent()) {
        return why;
      }
    }
    return Optional.empty();
  }
}
