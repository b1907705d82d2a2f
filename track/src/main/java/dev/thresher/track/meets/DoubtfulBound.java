package dev.thresher.track.meets;

import dev.thresher.corpus.content.Parameter;
import java.util.regex.Pattern;

/** A bound whose number the source may have lost a part of. */
public final class DoubtfulBound {
  /** Example: {@code 5 × 10 3}. */
  private static final Pattern SET_APART = Pattern.compile("[×xX·*]\\s*10\\s+[-−–]?\\s*\\d");

  private DoubtfulBound() {}

  /** An exponent that a blank sets apart, as in "5 × 10 3", can be nothing else; "5 × 103" can. */
  public static boolean is(Parameter parameter) {
    return parameter.suspect().isPresent()
        && !SET_APART.matcher(parameter.evidence().quote()).find();
  }
}
