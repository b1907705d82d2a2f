package dev.thresher.nlp.parameter;

import dev.thresher.nlp.lexicon.Sense;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Circumstances of English that words alone name: "at room temperature", "without refuelling". */
final class CircumstanceWords {
  private static final int LONGEST = 9;

  /** What a preposition or "when" opens. */
  private static final Pattern NAMED =
      Pattern.compile(
          "(?:when|while handling|while [a-z]+ing|throughout|according to|in accordance with|(?:when |if |as )?measured(?! (?:length|value|angle|distance|in (?:the following|mm|mi)|\\())|after|during|if"
              + "|per (?:[a-z-]+ )?(?:calendar|operating|item\\b|source\\b|device\\b|lot\\b|shipment|consignee|transaction|order|destination|country|customer|recipient|end-user|person|vehicle|package|container|delivery)\\b"
              + "|in (?:its |their |the |a |an )?(?:[a-z-]+ ){0,3}(?:modes?|state|operation|configuration|atmosphere|environment|flight|service|motion)\\b"
              + "|at (?:any|all|every|each) (?:[a-z-]+ ){0,2}(?:points?|angles?|frequenc(?:y|ies)|wavelengths?|temperatures?|speeds?|altitudes?|depths?|settings?|positions?)\\b"
              + "|over (?:the |its |their |an |any |a )?(?:[a-z-]+ ){0,3}(?:range|band|bandwidth|life|lifetime|spectrum|aperture|surface|area|stroke|travel|length|field)\\b"
              + "|in each (?:[a-z-]+ ){0,2}(?:dimension|direction|plane|axis|channel|year)\\b|in relation to "
              + "|at (?:room|ambient|standard|sea|normal|full|maximum|rated|nominal)"
              + "|in (?:still air|air\\b|a vacuum|vacuum|water\\b|daylight|any other|satellite|oil\\b|argon|nitrogen|helium|one full)"
              + "|over (?:a|one) |in any (?:calendar|single|direction|dimension|axis|plane)\\b"
              + "|under (?:[a-z-]+ ){0,2}(?:loads?|vacuum|argon|nitrogen|helium|conditions?|pressure|atmosphere|illumination|tension)\\b"
              + "|at (?:[a-z-]+ ){0,2}(?:temperature|pressure|load|speed|incidence|humidity|power|conditions?|rest|vacuum|saturation|resolution)\\b).*");

  /** What opens with a word that opens other things as well: "with all compensations available". */
  private static final Pattern FREE =
      Pattern.compile(
          "(?:with respect to|without (?!.*licen[cs]e)|assuming|counting|with all |(?:for|along) (?:each|every|any|one) (?:or more )?(?:[a-z]+ )?(?:revolution|turn|pulse|ax[ie]s|launch|satellite|shipment|consignment|vehicle|channel|transaction|person)).*"
              + "|(?:by|using) (?:a |an |the )?(?:[a-z-]+ ){0,4}(?:tests?|methods?|techniques?|procedures?|measurements?|analysis)"
              + "|with (?:the )?[a-z-]+ (?:[a-z]+ )?(?:available|applied|switched (?:on|off)|removed|installed|open|closed|extended|retracted|engaged|disengaged)");

  private CircumstanceWords() {}

  /** True if the words behind a preposition name a circumstance. */
  static boolean isNamed(String words) {
    return NAMED.matcher(words).matches();
  }

  /**
   * The circumstance that begins at a word which opens other things as well.
   *
   * @param lastEnd where the circumstance before it ends; -1 if there is none
   */
  static Optional<Zone> freeAt(Sentence sentence, BoundIndex bounds, int from, int lastEnd) {
    if (!mayOpen(sentence, from) || !isBehind(sentence, bounds, from, lastEnd)) {
      return Optional.empty();
    }
    int to = behindAxes(sentence, from);
    while (to < sentence.size() && to < from + LONGEST && !isEnd(sentence, bounds, to)) {
      to++;
    }
    boolean isComplete = to == sentence.size() || isEnd(sentence, bounds, to);
    String words = sentence.text(from, to).toLowerCase(Locale.ROOT);
    return isComplete && to > from + 1 && FREE.matcher(words).matches()
        ? Optional.of(Zone.of(sentence, from, to, List.of()))
        : Optional.empty();
  }

  /** "film, without perforations, of a width exceeding" describes the film. */
  private static boolean isBehind(Sentence sentence, BoundIndex bounds, int at, int lastEnd) {
    boolean isFree =
        switch (sentence.text(at).toLowerCase(Locale.ROOT)) {
          case "without", "assuming", "counting", "by", "using" -> false;
          default -> true;
        };
    int end = sentence.isMark(at - 1, ',') ? at - 1 : at;
    return isFree || end == lastEnd || bounds.endsExplicit(end);
  }

  /** "along one or more": a count in it is none of its own. */
  private static int behindAxes(Sentence sentence, int from) {
    boolean isAlong = sentence.text(from).equals("along") && sentence.isMeasure(from + 1);
    int number = isAlong ? from + 2 : from + 1;
    return sentence.is(number, Sense.AFTER) && isAlong ? number + 1 : number;
  }

  private static boolean mayOpen(Sentence sentence, int at) {
    String word = sentence.text(at).toLowerCase(Locale.ROOT);
    return switch (word) {
      case "with",
          "without",
          "assuming",
          "counting",
          "for",
          "for each",
          "for every",
          "along",
          "by",
          "using" ->
          true;
      default -> false;
    };
  }

  private static boolean isEnd(Sentence sentence, BoundIndex bounds, int at) {
    return sentence.isAnyMark(at, ",;.:()")
        || sentence.is(at, Sense.BUT)
        || sentence.is(at, Sense.AND)
        || sentence.is(at, Sense.OR)
        || (sentence.is(at, Sense.HAVING) && !sentence.text(at).equals("set"))
        || bounds.startingAt(at).isPresent()
        || (sentence.is(at, Sense.CUE) && sentence.text(at).startsWith("over"));
  }
}
