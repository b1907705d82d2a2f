package dev.thresher.track.claim;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Judges what the numbers of a statement say of each other. */
public final class Arithmetic {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int PLACES = 2;
  private static final int EXACT = 3;

  private Arithmetic() {}

  public static Judgement judge(Check.OfNumbers check) {
    return switch (check) {
      case Check.Shares(List<Check.Share> shares) -> shares(shares);
      case Check.SameShare(long part, long whole, List<BigDecimal> percents) ->
          sameShare(part, whole, percents);
      case Check.Sum sum -> sum(sum);
      case Check.Beside(Check.Share one, Check.Share other, String question) ->
          beside(one, other, question);
      case Check.Ratios(List<Check.Ratio> ratios, String question) -> ratios(ratios, question);
    };
  }

  /** How a printed percentage comes from its numbers. */
  private enum Print {
    ROUNDED,
    TRUNCATED,
    NEITHER
  }

  private static BigDecimal percent(long part, long whole, int places, RoundingMode mode) {
    return BigDecimal.valueOf(part)
        .multiply(HUNDRED)
        .divide(BigDecimal.valueOf(whole), places, mode);
  }

  private static Print print(Check.Share share) {
    int places = Math.max(0, share.percent().scale());
    if (percent(share.part(), share.whole(), places, RoundingMode.HALF_UP)
            .compareTo(share.percent())
        == 0) {
      return Print.ROUNDED;
    }
    return percent(share.part(), share.whole(), places, RoundingMode.DOWN)
                .compareTo(share.percent())
            == 0
        ? Print.TRUNCATED
        : Print.NEITHER;
  }

  private static Judgement shares(List<Check.Share> shares) {
    List<String> findings = new ArrayList<>();
    List<Verdict> verdicts = new ArrayList<>();
    for (Check.Share share : shares) {
      Print print = print(share);
      verdicts.add(print == Print.NEITHER ? Verdict.CONTRADICTED : Verdict.SUPPORTED);
      findings.add(
          switch (print) {
            case ROUNDED -> of(share) + " = " + share.percent().toPlainString() + " %";
            case TRUNCATED ->
                of(share)
                    + " = "
                    + percent(share.part(), share.whole(), EXACT, RoundingMode.HALF_UP)
                    + " %, printed "
                    + share.percent().toPlainString()
                    + " %: truncated, not rounded";
            case NEITHER ->
                of(share)
                    + " = "
                    + percent(share.part(), share.whole(), PLACES, RoundingMode.HALF_UP)
                    + " %, not "
                    + share.percent().toPlainString()
                    + " %; "
                    + instead(share);
          });
    }
    return new Judgement(Verdict.ofAll(verdicts), findings);
  }

  private static String of(Check.Share share) {
    return share.part() + " of " + share.whole();
  }

  /** The part that would give the printed percentage, and whether it really does. */
  private static String instead(Check.Share share) {
    long part =
        share
            .percent()
            .multiply(BigDecimal.valueOf(share.whole()))
            .divide(HUNDRED, 0, RoundingMode.HALF_UP)
            .longValueExact();
    BigDecimal exact = percent(part, share.whole(), EXACT, RoundingMode.HALF_UP);
    boolean isExact = print(new Check.Share(part, share.whole(), share.percent())) != Print.NEITHER;
    return "that would be "
        + part
        + " ("
        + exact
        + " %"
        + (isExact ? ")" : ", so not even that gives it)");
  }

  private static Judgement sameShare(long part, long whole, List<BigDecimal> percents) {
    List<String> findings = new ArrayList<>();
    long right = 0;
    for (BigDecimal percent : percents) {
      Check.Share share = new Check.Share(part, whole, percent);
      boolean holds = print(share) != Print.NEITHER;
      right += holds ? 1 : 0;
      findings.add(of(share) + (holds ? " is " : " is not ") + percent.toPlainString() + " %");
    }
    if (percents.stream().map(BigDecimal::stripTrailingZeros).distinct().count() > 1) {
      findings.add(
          "one number is printed with " + percents.size() + " shares: they exclude each other");
      return new Judgement(Verdict.CONTRADICTED, findings);
    }
    return new Judgement(right > 0 ? Verdict.SUPPORTED : Verdict.CONTRADICTED, findings);
  }

  private static Judgement sum(Check.Sum sum) {
    long total = sum.parts().stream().mapToLong(Long::longValue).sum();
    String equation =
        String.join(" + ", sum.parts().stream().map(String::valueOf).toList()) + " = " + total;
    if (total > sum.whole()) {
      return new Judgement(
          Verdict.CONTRADICTED, List.of(equation + ", more than the whole of " + sum.whole()));
    }
    if (sum.isMainly()) {
      return total == sum.whole()
          ? new Judgement(
              Verdict.NOT_DECIDABLE,
              List.of(
                  equation
                      + ", the whole: \"mainly\" is wrong, or each has one label and there are no others"))
          : new Judgement(
              Verdict.SUPPORTED, List.of(equation + " of " + sum.whole() + ": there are others"));
    }
    return total == sum.whole()
        ? new Judgement(Verdict.SUPPORTED, List.of(equation))
        : new Judgement(Verdict.CONTRADICTED, List.of(equation + ", not " + sum.whole()));
  }

  private static Judgement beside(Check.Share one, Check.Share other, String question) {
    BigDecimal left = percent(one.part(), one.whole(), PLACES, RoundingMode.HALF_UP);
    BigDecimal right = percent(other.part(), other.whole(), PLACES, RoundingMode.HALF_UP);
    return new Judgement(
        Verdict.NOT_DECIDABLE,
        List.of(
            of(one)
                + " is "
                + left
                + " %, "
                + of(other)
                + " is "
                + right
                + " %: "
                + left.subtract(right).abs()
                + " points "
                + (left.compareTo(right) >= 0 ? "more" : "less"),
            question));
  }

  private static Judgement ratios(List<Check.Ratio> ratios, String question) {
    List<String> findings = new ArrayList<>();
    for (Check.Ratio ratio : ratios) {
      findings.add(
          ratio.of()
              + ": "
              + ratio.many()
              + " in "
              + ratio.each()
              + " is "
              + BigDecimal.valueOf(ratio.many())
                  .divide(BigDecimal.valueOf(ratio.each()), PLACES, RoundingMode.HALF_UP)
              + " each");
    }
    findings.add(question);
    return new Judgement(Verdict.NOT_DECIDABLE, findings);
  }
}
