package dev.thresher.app.web.analysis;

import dev.thresher.app.web.layout.Forms.Option;
import java.math.BigDecimal;
import java.util.List;

/** Something that a form about a topic leaves to be filled in. */
sealed interface Blank {
  /** In the address. */
  String name();

  /** What it means where nothing is said; empty if that is an answer too. */
  String otherwise();

  /** One of the lists of the store. */
  record OfList(String name, String otherwise) implements Blank {}

  /** One of a few. */
  record OfChoice(String name, List<Option> options, String otherwise) implements Blank {
    public OfChoice {
      options = List.copyOf(options);
    }
  }

  record OfWords(String name, String otherwise) implements Blank {}

  /** A number that is not negative. */
  record OfNumber(String name, BigDecimal usual) implements Blank {
    @Override
    public String otherwise() {
      return usual.toPlainString();
    }
  }

  record OfDay(String name) implements Blank {
    @Override
    public String otherwise() {
      return "";
    }
  }

  /** Yes or no. */
  record OfTick(String name) implements Blank {
    @Override
    public String otherwise() {
      return "";
    }
  }
}
