package dev.thresher.nlp.en;

import dev.thresher.corpus.content.EntityType;
import java.util.Set;
import java.util.regex.Pattern;

/** What the words of a name look like by themselves. */
record NameShape(EntityType type, String words) {
  /** The small words within names of persons. */
  private static final Set<String> PARTICLES =
      Set.of("al", "bin", "de", "van", "von", "der", "el", "ibn", "da", "di", "la", "le");

  private static final Pattern STREET = Pattern.compile(EnglishWords.expression("street"));
  private static final Pattern PLOT = Pattern.compile(EnglishWords.expression("plot"));
  private static final Pattern TEXT =
      Pattern.compile(
          "\\b(?:Manual|Handbook|Guide|Controls|Recommendations|Standard|Authorizations?|[A-Z]-List)$");
  private static final Pattern ODD = Pattern.compile("[\"/_;:#%=<>]|'[ ,]|' ");

  boolean isBelieved() {
    return !ODD.matcher(words).find()
        && switch (type) {
          case PERSON -> isPerson();
          case PLACE -> holdsNoDigit() && words.indexOf('.') < 0 && !isStreet() && !isPlot();
          case ORGANIZATION ->
              !isStreet() && !isText() && (words.contains(" ") || words.length() > 4);
          case AGENCY, LAW, CITATION, CONTROL_CODE, HS_CODE, CAS_NUMBER, CHEMICAL, PRODUCT, PARTY ->
              false;
        };
  }

  private boolean isPerson() {
    return holdsNoDigit()
        && !isStreet()
        && Pattern.compile(" ").splitAsStream(words).allMatch(NameShape::isPartOfName)
        && Pattern.compile("[ -]")
            .splitAsStream(words)
            .noneMatch(word -> word.length() > 3 && !EnglishRules.isWord(word));
  }

  private boolean isPlot() {
    return PLOT.matcher(words).find();
  }

  private boolean isText() {
    return TEXT.matcher(words).find();
  }

  private boolean isStreet() {
    return STREET.matcher(words).find();
  }

  private static boolean isPartOfName(String word) {
    return !word.isEmpty() && (Character.isUpperCase(word.charAt(0)) || PARTICLES.contains(word));
  }

  private boolean holdsNoDigit() {
    return words.chars().noneMatch(Character::isDigit);
  }
}
