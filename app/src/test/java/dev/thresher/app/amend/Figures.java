package dev.thresher.app.amend;

import dev.thresher.app.amend.Edit.Kind;
import dev.thresher.corpus.content.Parameter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts another figure into bounds that have only one. */
record Figures(Random random, Amendment amendment) {
  /** A figure on its own, neither in a code nor in a power of ten. Example: {@code 0.25}. */
  private static final Pattern FIGURE =
      Pattern.compile("(?<![\\w.,×^−–-])\\d{1,4}(?:\\.\\d+)?(?![\\w.,:]|\\s?[×x])");

  private static final List<BigDecimal> FACTORS =
      List.of(new BigDecimal("3"), new BigDecimal("1.5"), new BigDecimal("0.5"));

  void edit(int count, Clause root, List<Parameter> thresholds) {
    Map<String, Clause> byPath = new HashMap<>();
    root.all().forEach(each -> byPath.put(each.was, each));
    List<Parameter> mixed = new ArrayList<>(thresholds);
    Collections.shuffle(mixed, random);
    int done = 0;
    for (Parameter each : mixed) {
      Clause clause = byPath.get(each.provision());
      Optional<Edit> edit = clause != null && done < count ? edit(clause, each) : Optional.empty();
      edit.ifPresent(amendment::note);
      done += edit.isPresent() ? 1 : 0;
    }
  }

  private Optional<Edit> edit(Clause clause, Parameter parameter) {
    String quote = parameter.evidence().quote();
    int at = clause.words.indexOf(quote);
    boolean isOnce = at >= 0 && clause.words.indexOf(quote, at + 1) < 0;
    Matcher figure = FIGURE.matcher(quote);
    if (!isOnce || !figure.find() || !isOnly(quote, figure) || isSpent(clause)) {
      return Optional.empty();
    }
    String now = other(figure.group());
    clause.words =
        clause.words.substring(0, at + figure.start())
            + now
            + clause.words.substring(at + figure.end());
    return Optional.of(new Edit(Kind.NUMBER, clause, Clause.at(clause, ""), quote, now));
  }

  /** The words of a bound with another figure. */
  static String withFigure(String quote, String figure) {
    return FIGURE.matcher(quote).replaceFirst(figure);
  }

  private boolean isSpent(Clause clause) {
    return !amendment.isFree(clause);
  }

  /** No other digit stands in the quotation: the figure is the bound, and no part of a unit. */
  private static boolean isOnly(String quote, Matcher figure) {
    String rest = quote.substring(0, figure.start()) + quote.substring(figure.end());
    return rest.chars().noneMatch(Character::isDigit);
  }

  /** Three times as much, half as much again, or half as much; a whole number stays one. */
  private String other(String figure) {
    BigDecimal value = new BigDecimal(figure);
    BigDecimal now = value.multiply(FACTORS.get(random.nextInt(FACTORS.size())));
    BigDecimal kept = value.scale() == 0 ? now.setScale(0, RoundingMode.UP) : now;
    boolean isOther = kept.signum() > 0 && kept.compareTo(value) != 0;
    return isOther ? kept.stripTrailingZeros().toPlainString() : "7";
  }
}
