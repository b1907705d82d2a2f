package dev.thresher.nlp.parameter;

import dev.thresher.corpus.quantity.Unit;
import dev.thresher.nlp.lexicon.Sense;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Takes from the name of an English bound what is no name: a verb ("imprisoned up to 8 years
 * depending on"), an adverb ("typically 5 kW"), a noun that another quantity needs. What is left
 * may be another noun further on, or nothing.
 */
final class SoundName {
  /** Example: {@code typically}. */
  private static final Pattern ADVERB =
      Pattern.compile("typically|usually|normally|generally|nominally|only|preferably|possibly");

  /** Verbs and participles that end a noun phrase without being part of it. */
  private static final Set<String> CLOSING =
      Set.of(
          "constitutes",
          "constitute",
          "consists",
          "consist",
          "involves",
          "involve",
          "means",
          "described",
          "defined",
          "listed",
          "enumerated",
          "identified",
          "provided",
          "shown",
          "stated",
          "set");

  /** Verbs that stand alone before a comparator. */
  private static final Set<String> VERBS =
      Set.of(
          "given",
          "depending",
          "shown",
          "filed",
          "made",
          "allowed",
          "allow",
          "provide",
          "provides",
          "cause",
          "detect",
          "back",
          "use",
          "typically",
          "usually",
          "greater",
          "lesser",
          "thereof",
          "then",
          "involving",
          "according",
          "regarding",
          "issued",
          "granted",
          "received",
          "submitted",
          "served",
          "extended",
          "retained",
          "kept");

  private static final Map<String, String> PENALTIES =
      Map.of("fined", "fine", "imprisoned", "imprisonment");
  private static final Set<String> YARN = Set.of("tex", "dtex", "den");
  private static final int LONGEST_ACT = 16;
  private static final String DEFINING = " means ";

  private SoundName() {}

  /** The name, or what takes its place; empty where nothing names the bound. */
  static String of(Sentence sentence, Bound bound, String found) {
    String name = trimmed(found);
    String penalty =
        PENALTIES.get(name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
    if (penalty != null) {
      return penalty;
    }
    String noun = name.substring(name.lastIndexOf(' ') + 1);
    if (YARN.contains(bound.claim().unit().map(Unit::code).orElse(""))
        && !Quantities.isNamed(name)) {
      return "linear density";
    }
    if (Deadlines.is(sentence, bound) && Deadlines.isCalendar(bound)) {
      return Quantities.isQuantity(noun) && !FittingName.isOfTime(noun) ? "" : name;
    }
    if (isLasting(sentence, bound, name)) {
      String time = FittingName.before(sentence, bound);
      return time.isEmpty() ? "duration" : time;
    }
    if (name.isEmpty() || ADVERB.matcher(name).matches()) {
      return unnamed(sentence, bound);
    }
    if (!isVerb(sentence, bound, name)) {
      String fitting =
          FittingName.isOfOther(noun, bound) ? FittingName.before(sentence, bound) : "";
      return fitting.isEmpty() ? name : fitting;
    }
    String part = WordsBehind.partitive(sentence, bound.to());
    String share = part.isEmpty() ? QuantityNoun.share(sentence, bound) : part;
    String other =
        share.isEmpty() && !Deadlines.isCalendar(bound)
            ? FittingName.before(sentence, bound)
            : EnglishPhrases.clean(share);
    return other.isEmpty() && !VERBS.contains(name.toLowerCase(Locale.ROOT)) ? name : other;
  }

  /** Nothing stands beside it: what is around its bracket, before it in the clause, or done. */
  private static String unnamed(Sentence sentence, Bound bound) {
    String around = aroundBracket(sentence, bound);
    if (!bound.isExplicit() || Deadlines.is(sentence, bound)) {
      return around;
    }
    boolean isNext =
        sentence.is(bound.from() - 1, Sense.AND) || sentence.is(bound.from() - 1, Sense.OR);
    String fitting = around.isEmpty() && !isNext ? FittingName.before(sentence, bound) : around;
    return fitting.isEmpty() ? takenTime(sentence, bound) : fitting;
  }

  /** "a small (less than 7 kg) batch weight", "a higher power (typically 1 kW to 5 kW)". */
  private static String aroundBracket(Sentence sentence, Bound bound) {
    int first = bound.from() - 1;
    int open = ADVERB.matcher(sentence.text(first)).matches() ? first - 1 : first;
    if (!sentence.isMark(open, '(') || !sentence.isMark(bound.to(), ')')) {
      return "";
    }
    String behind = WordsBehind.quantityBehind(sentence, bound.to() + 1);
    int start = EnglishPhrases.nounStart(sentence, open);
    String before = EnglishPhrases.clean(sentence.text(start, open));
    return Quantities.isNamed(before) ? before : behind;
  }

  /** "that closes in less than 12 ms", "capable of tuning ... in less than 10 µs": what is done. */
  private static String takenTime(Sentence sentence, Bound bound) {
    int in = bound.from() - 1;
    if (!QuantityNoun.isTime(bound) || !sentence.text(in).equals("in")) {
      return "";
    }
    String last = sentence.text(in - 1);
    boolean isVerb =
        last.endsWith("ed") || last.endsWith("ing") || sentence.is(in - 2, Sense.COPULA);
    if (isVerb && sentence.at(in - 1).isPlainWord()) {
      return last;
    }
    for (int at = in - 1; at > in - LONGEST_ACT && at > 0; at--) {
      if (sentence.isAnyMark(at, ";.:,")) {
        return "time";
      }
      boolean isAct = sentence.text(at).endsWith("ing") && sentence.at(at).isPlainWord();
      if (isAct && sentence.text(at - 1).equals("capable of")) {
        return sentence.text(at) + " time";
      }
    }
    return "time";
  }

  private static String trimmed(String found) {
    int definition = found.indexOf(DEFINING);
    String name = definition < 0 ? found : found.substring(definition + DEFINING.length());
    if (name.endsWith(" weighing")) {
      return "weighing";
    }
    int last = name.lastIndexOf(' ');
    while (last > 0 && isClosing(name.substring(last + 1))) {
      name = name.substring(0, last);
      last = name.lastIndexOf(' ');
    }
    return name;
  }

  private static boolean isClosing(String word) {
    return CLOSING.contains(word) || ADVERB.matcher(word).matches();
  }

  /** "a stored energy for longer than 3 s": a time that no word names. */
  private static boolean isLasting(Sentence sentence, Bound bound, String name) {
    String noun = name.substring(name.lastIndexOf(' ') + 1);
    return QuantityNoun.isTime(bound)
        && sentence.text(bound.from() - 1).equals("for")
        && FittingName.isOfOther(noun, bound);
  }

  private static boolean isVerb(Sentence sentence, Bound bound, String name) {
    String word = name.toLowerCase(Locale.ROOT);
    if (word.isEmpty() || word.indexOf(' ') > 0 || Quantities.isQuantity(word)) {
      return false;
    }
    int before = bound.from() - 2;
    boolean isDirect = sentence.text(before + 1).equalsIgnoreCase(word);
    boolean isInfinitive =
        isDirect
            && !QuantityNoun.isTime(bound)
            && sentence.is(before, Sense.HAVING)
            && sentence.text(before).endsWith(" to");
    return VERBS.contains(word) || isInfinitive;
  }
}
