package dev.thresher.nlp.parameter;

import dev.thresher.corpus.edition.Language;
import dev.thresher.nlp.lexicon.Sense;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "low lift (i.e., 3 MPa or 435 psi)": a bracket that says how low, so that it is demanded. */
final class DegreeSaid {
  private static final int REACH = 60;

  /** Example: {@code low head (i.e.,}. */
  private static final Pattern DEGREE =
      Pattern.compile(
          "\\b(?i:low|high|short|long|small|large|thin|thick)[ -]([a-z]+) \\(i\\.e\\.,? ?$");

  private DegreeSaid() {}

  /** The noun whose degree is said: "lift"; empty if the bound stands elsewhere. */
  static String of(Sentence sentence, Bound bound) {
    int start = sentence.at(bound.from()).start();
    String before = sentence.view().substring(Math.max(0, start - REACH), start);
    boolean isMeasured =
        sentence.language() == Language.ENGLISH && bound.claim().unit().isPresent();
    if (!isMeasured || !before.contains("(i.e.")) {
      return "";
    }
    Matcher degree = DEGREE.matcher(before);
    return degree.find() ? degree.group(1) : "";
  }

  /** The "435 psi" of such a bracket: the same amount in another unit. */
  static boolean isRestated(Sentence sentence, Bound bound, Reading before) {
    var unit = bound.claim().unit();
    var other = before.bound().claim().unit();
    return !of(sentence, before.bound()).isEmpty()
        && sentence.is(bound.from() - 1, Sense.OR)
        && before.bound().to() == bound.from() - 1
        && !unit.equals(other)
        && unit.filter(own -> other.filter(own::isCommensurable).isPresent()).isPresent();
  }
}
