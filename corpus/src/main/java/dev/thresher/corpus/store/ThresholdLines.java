package dev.thresher.corpus.store;

import dev.thresher.corpus.quantity.Dimension;
import dev.thresher.corpus.quantity.Quantity;
import dev.thresher.corpus.quantity.Threshold;
import dev.thresher.corpus.quantity.Unit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Thresholds as arrays, each unit written whole where it first comes and by number after that. */
final class ThresholdLines {
  private ThresholdLines() {}

  /** Remembers which units were written. */
  static final class Output {
    private final LineWriter out;
    private final Map<Unit, Integer> numbers = new LinkedHashMap<>();

    Output(LineWriter out) {
      this.out = out;
    }

    void write(Threshold threshold) {
      out.array().text(threshold.comparator());
      switch (threshold) {
        case Threshold.AtLeast(Quantity bound) -> write(bound);
        case Threshold.Exceeding(Quantity bound) -> write(bound);
        case Threshold.AtMost(Quantity bound) -> write(bound);
        case Threshold.Below(Quantity bound) -> write(bound);
        case Threshold.Exactly(Quantity value) -> write(value);
        case Threshold.About(Quantity value) -> write(value);
        case Threshold.Within(Threshold.Floor floor, Threshold.Ceiling ceiling) -> {
          write(floor);
          write(ceiling);
        }
      }
      out.endArray();
    }

    private void write(Quantity quantity) {
      out.decimal(quantity.value());
      Integer known = numbers.putIfAbsent(quantity.unit(), numbers.size());
      if (known != null) {
        out.number(known);
        return;
      }
      Unit unit = quantity.unit();
      out.array().text(unit.code()).text(unit.dimension().baseUnit());
      out.decimal(unit.numerator()).decimal(unit.denominator()).decimal(unit.offset()).endArray();
    }
  }

  /** Remembers which units were read. */
  static final class Input {
    private final LineReader in;
    private final List<Unit> units = new ArrayList<>();

    Input(LineReader in) {
      this.in = in;
    }

    Threshold read() {
      in.array();
      String comparator = in.text();
      Threshold threshold =
          switch (comparator) {
            case ">=" -> new Threshold.AtLeast(quantity());
            case ">" -> new Threshold.Exceeding(quantity());
            case "<=" -> new Threshold.AtMost(quantity());
            case "<" -> new Threshold.Below(quantity());
            case "=" -> new Threshold.Exactly(quantity());
            case "approx" -> new Threshold.About(quantity());
            case "range" ->
                new Threshold.Within((Threshold.Floor) read(), (Threshold.Ceiling) read());
            default ->
                throw new IllegalArgumentException("no comparator is called '" + comparator + "'");
          };
      in.endArray();
      return threshold;
    }

    private Quantity quantity() {
      return new Quantity(in.decimal(), in.isNumber() ? units.get(in.number()) : newUnit());
    }

    private Unit newUnit() {
      in.array();
      Unit unit =
          new Unit(in.text(), new Dimension(in.text()), in.decimal(), in.decimal(), in.decimal());
      in.endArray();
      units.add(unit);
      return unit;
    }
  }
}
