package dev.thresher.track.claim;

import dev.thresher.corpus.quantity.Quantity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a published statement comes to. */
public sealed interface Check {
  /** What can be judged from the numbers of the statement alone. */
  sealed interface OfNumbers extends Check {}

  /** A part of a whole, with the per cent that is printed for it. */
  record Share(long part, long whole, BigDecimal percent) {
    public Share {
      if (whole <= 0 || part < 0) {
        throw new IllegalArgumentException("a share has a whole: " + part + " of " + whole);
      }
    }
  }

  /** Each printed percentage is that of its part. */
  record Shares(List<Share> shares) implements OfNumbers {
    public Shares {
      shares = List.copyOf(shares);
    }
  }

  /** The same part of the same whole is printed with several percentages. */
  record SameShare(long part, long whole, List<BigDecimal> percents) implements OfNumbers {
    public SameShare {
      percents = List.copyOf(percents);
    }
  }

  /**
   * Parts make up a whole.
   *
   * @param isMainly true if the statement says that there are others
   */
  record Sum(List<Long> parts, long whole, boolean isMainly) implements OfNumbers {
    public Sum {
      parts = List.copyOf(parts);
    }
  }

  /** Two shares that are laid side by side; what follows is a reading. */
  record Beside(Share one, Share other, String question) implements OfNumbers {}

  /** How many of one there are for each of another; what follows is a reading. */
  record Ratios(List<Ratio> ratios, String question) implements OfNumbers {
    public Ratios {
      ratios = List.copyOf(ratios);
    }
  }

  /** So many for so many: 3,379 items in 603 classes. */
  record Ratio(String of, long many, long each) {}

  /**
   * A threshold went from one value to another on a day.
   *
   * @param code where it stands; empty if the statement does not say
   */
  record Moved(String list, Optional<String> code, Quantity before, Quantity after, LocalDate day)
      implements Check {}

  /** Codes stayed as they were over a span of time. */
  record Unchanged(String list, List<String> codes, LocalDate from, LocalDate to) implements Check {
    public Unchanged {
      codes = List.copyOf(codes);
    }
  }

  /** So many things changed, so many of them concerning a country. */
  record Changed(String list, long changed, long concerning, String country, LocalDate to)
      implements Check {}
}
