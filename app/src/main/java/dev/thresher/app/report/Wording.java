package dev.thresher.app.report;

import dev.thresher.corpus.change.Change;
import dev.thresher.corpus.change.Direction;
import dev.thresher.corpus.content.ConditionText;
import dev.thresher.corpus.content.Parameter;
import dev.thresher.corpus.entry.Document;
import dev.thresher.corpus.entry.Provision;
import dev.thresher.corpus.entry.ProvisionKind;
import dev.thresher.corpus.quantity.Quantity;
import dev.thresher.corpus.quantity.Threshold;
import dev.thresher.corpus.text.Evidence;
import dev.thresher.corpus.text.Span;
import dev.thresher.track.meets.Amount;
import java.util.List;

/** How reports for the eye word a value. */
public final class Wording {
  /** The unit of a plain number. */
  private static final String NO_UNIT = "1";

  private static final int GROUP = 3;
  private static final int LONGEST_UNIT = 12;

  private Wording() {}

  /** {@code > 350 Wh/kg}; for a formula its characters. */
  public static String of(Parameter parameter) {
    String unit = parameter.unitAsWritten();
    return parameter
        .threshold()
        .map(threshold -> of(threshold, unit))
        .orElseGet(() -> oneLine(parameter.evidence().quote()));
  }

  private static String of(Threshold threshold, String unitAsWritten) {
    String bounds =
        switch (threshold) {
          case Threshold.Within(Threshold.Floor floor, Threshold.Ceiling ceiling) ->
              bound(floor) + " and " + bound(ceiling);
          case Threshold.About(Quantity value) -> "about " + grouped(value);
          case Threshold.AtLeast single -> bound(single);
          case Threshold.Exceeding single -> bound(single);
          case Threshold.AtMost single -> bound(single);
          case Threshold.Below single -> bound(single);
          case Threshold.Exactly single -> bound(single);
        };
    boolean isShort = !unitAsWritten.isEmpty() && unitAsWritten.length() <= LONGEST_UNIT;
    String unit = isShort ? unitAsWritten : threshold.unit().sign();
    return unit.equals(NO_UNIT) ? bounds : (bounds + " " + unit).strip();
  }

  /** {@code 2 GHz to 18 GHz}, in the reader's language. */
  public static String of(Amount amount, ReportWords words) {
    return switch (amount) {
      case Amount.Value(Quantity quantity) -> ConditionText.amount(quantity);
      case Amount.Range(Quantity low, Quantity high) ->
          words.say("{0} to {1}", ConditionText.amount(low), ConditionText.amount(high));
      case Amount.Between(Quantity low, Quantity high) ->
          words.say("between {0} and {1}", ConditionText.amount(low), ConditionText.amount(high));
    };
  }

  private static String bound(Threshold threshold) {
    Quantity quantity = threshold.low().or(threshold::high).orElseThrow();
    return sign(threshold) + " " + grouped(quantity);
  }

  private static String sign(Threshold threshold) {
    return threshold.comparator().replace(">=", "≥").replace("<=", "≤");
  }

  /** {@code 5,000,000}; four digits stand together. */
  private static String grouped(Quantity quantity) {
    String decimal = quantity.decimal();
    int point = decimal.indexOf('.');
    int end = point < 0 ? decimal.length() : point;
    int start = decimal.startsWith("-") ? 1 : 0;
    StringBuilder grouped = new StringBuilder(decimal);
    for (int at = end - GROUP; end - start > GROUP + 1 && at > start; at -= GROUP) {
      grouped.insert(at, ',');
    }
    return grouped.toString();
  }

  public static String oneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  /** The quotation in its marks, on one line. */
  public static String quoted(Evidence evidence) {
    return "“" + oneLine(evidence.quote()) + "”";
  }

  static String place(Document document, Span span) {
    return document.place(span);
  }

  public static String sign(Direction direction) {
    return switch (direction) {
      case TIGHTENED -> "▲";
      case RELAXED -> "▼";
      case NEUTRAL -> "=";
      case UNDETERMINED -> "?";
    };
  }

  /** The entry that a provision belongs to: itself, or the nearest entry above it. */
  public static Provision entry(Document document, Provision provision) {
    if (provision.kind() == ProvisionKind.ENTRY) {
      return provision;
    }
    List<Provision> ancestors = document.outline().ancestors(provision);
    for (Provision ancestor : ancestors.reversed()) {
      if (ancestor.kind() == ProvisionKind.ENTRY) {
        return ancestor;
      }
    }
    return ancestors.isEmpty() ? provision : ancestors.getFirst();
  }

  /** What an entry is about: its first words, without its code. */
  public static String heading(Document document, Provision entry) {
    String words = oneLine(document.wording(entry));
    String code = entry.designator().toString();
    return words.startsWith(code) ? words.substring(code.length()).strip() : words;
  }

  /** The code of what changed: both, where it had another before. */
  public static String code(Change change) {
    String now = change.shown().path();
    return change.before().isPresent()
            && change.after().isPresent()
            && !change.before().get().path().equals(now)
        ? change.before().get().path() + " → " + now
        : now;
  }
}
