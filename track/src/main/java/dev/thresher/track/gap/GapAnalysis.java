package dev.thresher.track.gap;

import dev.thresher.corpus.content.ControlList;
import dev.thresher.corpus.content.Parameter;
import dev.thresher.corpus.content.ParameterRole;
import dev.thresher.corpus.entry.Document;
import dev.thresher.corpus.entry.Provision;
import dev.thresher.corpus.entry.ProvisionKind;
import dev.thresher.corpus.quantity.Quantity;
import dev.thresher.corpus.quantity.Threshold;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Lays capabilities against the thresholds of one edition. */
public final class GapAnalysis {
  /** Words of a subject that tell: {@code secondary}, {@code cell}. */
  private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private static final int SHORTEST = 3;
  private static final MathContext DIGITS = new MathContext(4);

  private final Document document;
  private final Map<String, Provision> provisions = new HashMap<>();
  private final List<Parameter> thresholds;

  private GapAnalysis(ControlList list) {
    this.document = list.document();
    document.outline().provisions().forEach(each -> provisions.put(each.path(), each));
    this.thresholds = list.parameters().stream().filter(this::isControl).toList();
  }

  public static GapAnalysis of(ControlList list) {
    return new GapAnalysis(list);
  }

  /** A bound of an entry or item that controls; a note may release. */
  private boolean isControl(Parameter parameter) {
    return parameter.role() == ParameterRole.THRESHOLD
        && !parameter.excluded()
        && parameter.suspect().isEmpty()
        && Optional.ofNullable(provisions.get(parameter.provision()))
            .filter(each ->
                each.kind() == ProvisionKind.ENTRY
                    || each.kind() == ProvisionKind.ITEM
                    || each.kind() == ProvisionKind.PARAGRAPH)
            .isPresent();
  }

  /** The gaps of a capability, in order of the text. */
  public List<Gap> gaps(Capability capability) {
    List<Gap> gaps = new ArrayList<>();
    for (Parameter parameter : thresholds) {
      Optional.ofNullable(provisions.get(parameter.provision()))
          .filter(provision -> isAbout(capability, parameter, provision))
          .flatMap(provision -> gap(capability, parameter, provision))
          .ifPresent(gaps::add);
    }
    return gaps;
  }

  private boolean isAbout(Capability capability, Parameter parameter, Provision provision) {
    boolean isSameUnit =
        parameter
            .threshold()
            .filter(threshold -> threshold.unit().isCommensurable(capability.value().unit()))
            .isPresent();
    return isSameUnit
        && isSameProperty(capability, parameter)
        && speaksOf(capability.subject(), words(provision));
  }

  private static boolean isSameProperty(Capability capability, Parameter parameter) {
    if (capability.concept().isPresent() && parameter.concept().isPresent()) {
      return capability.concept().equals(parameter.concept());
    }
    String asked = plain(capability.property());
    String found = plain(parameter.property());
    return !found.isEmpty() && (found.equals(asked) || found.endsWith(" " + asked));
  }

  private static String plain(String words) {
    return WORDS.matcher(words.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }

  /** The provision's own words and those above it. */
  private String words(Provision provision) {
    StringBuilder words = new StringBuilder(document.wording(provision));
    document
        .outline()
        .ancestors(provision)
        .forEach(above -> words.append(' ').append(document.wording(above)));
    return plain(words.toString());
  }

  /** Every telling word of the subject stands in the words, in singular or plural. */
  private static boolean speaksOf(String subject, String words) {
    String padded = " " + words;
    for (String word : plain(subject).split(" ", -1)) {
      String stem = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
      boolean isLatin = word.chars().allMatch(c -> c < 0x250);
      if (stem.length() >= SHORTEST && isLatin && !padded.contains(" " + stem)) {
        return false;
      }
      if (!isLatin && !words.contains(word)) {
        return false;
      }
    }
    return true;
  }

  private Optional<Gap> gap(Capability capability, Parameter parameter, Provision provision) {
    Optional<String> mismatch = mismatch(capability, parameter, provision);
    if (mismatch.isPresent()) {
      return Optional.of(
          new Gap(
              capability,
              provision.designator(),
              parameter,
              Gap.Standing.REFUSED,
              Optional.empty(),
              mismatch.get()));
    }
    Threshold threshold = parameter.threshold().orElseThrow();
    return factor(threshold, capability.value())
        .map(factor ->
            new Gap(
                capability,
                provision.designator(),
                parameter,
                isReached(threshold, capability.value())
                    ? Gap.Standing.REACHED
                    : Gap.Standing.SHORT,
                Optional.of(factor),
                ""));
  }

  /** A cell against a pack: the innermost words that speak of one class decide. */
  private Optional<String> mismatch(
      Capability capability, Parameter parameter, Provision provision) {
    Optional<PartClass> own = PartClass.named(capability.part());
    if (own.isEmpty()) {
      return Optional.empty();
    }
    List<String> inwards = new ArrayList<>();
    parameter.subject().ifPresent(inwards::add);
    inwards.add(document.wording(provision));
    document.outline().ancestors(provision).reversed().stream()
        .map(document::wording)
        .forEach(inwards::add);
    return inwards.stream()
        .flatMap(words -> PartClass.spokenOf(own.get().family(), words).stream())
        .findFirst()
        .filter(theirs -> !theirs.name().equals(own.get().name()))
        .map(theirs ->
            "the capability is of a "
                + own.get().name()
                + ", the threshold of a "
                + theirs.name()
                + ": not compared");
  }

  /** How many times as far as the bound the value goes, in the direction of the control. */
  static Optional<BigDecimal> factor(Threshold threshold, Quantity value) {
    return switch (threshold) {
      case Threshold.Floor floor -> floor.low().flatMap(bound -> ratio(value, bound));
      case Threshold.Ceiling ceiling -> ceiling.high().flatMap(bound -> ratio(bound, value));
      case Threshold.Within(Threshold.Floor floor, Threshold.Ceiling ceiling) ->
          floor.low().flatMap(bound -> ratio(value, bound));
      case Threshold.Exactly exactly -> Optional.empty();
      case Threshold.About about -> Optional.empty();
    };
  }

  private static Optional<BigDecimal> ratio(Quantity above, Quantity below) {
    BigDecimal divisor = below.base();
    return divisor.signum() == 0 || above.base().signum() != divisor.signum()
        ? Optional.empty()
        : Optional.of(above.base().divide(divisor, DIGITS));
  }

  /** False also where the two measure different things: a unit may change between editions. */
  static boolean isReached(Threshold threshold, Quantity value) {
    return threshold.unit().isCommensurable(value.unit()) && reaches(threshold, value);
  }

  private static boolean reaches(Threshold threshold, Quantity value) {
    return switch (threshold) {
      case Threshold.AtLeast(Quantity bound) -> value.compareAmount(bound) >= 0;
      case Threshold.Exceeding(Quantity bound) -> value.compareAmount(bound) > 0;
      case Threshold.AtMost(Quantity bound) -> value.compareAmount(bound) <= 0;
      case Threshold.Below(Quantity bound) -> value.compareAmount(bound) < 0;
      case Threshold.Within(Threshold.Floor floor, Threshold.Ceiling ceiling) ->
          reaches(floor, value);
      case Threshold.Exactly(Quantity bound) -> value.isSameAmount(bound);
      case Threshold.About about -> false;
    };
  }
}
