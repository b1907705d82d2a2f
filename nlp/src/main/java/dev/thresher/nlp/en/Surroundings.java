package dev.thresher.nlp.en;

import dev.thresher.corpus.content.EntityType;
import dev.thresher.corpus.text.Span;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a guessed name stands: in running text, in the address of a listed party, or among
 * technical terms, where a capital says little.
 */
record Surroundings(String sentence, Span name) {
  private static final Pattern ADDRESS = Pattern.compile(EnglishWords.expression("address"));
  private static final Pattern TECHNICAL = Pattern.compile(EnglishWords.expression("technical"));
  private static final Pattern BODY = Pattern.compile(EnglishWords.expression("body"));
  private static final Pattern NUMBER_BEHIND = Pattern.compile("^,? #?\\d");
  private static final Pattern OFFICE =
      Pattern.compile("\\b(?:Secretary|Minister|Administrator|Commissioner|Chief) (?:for|of) $");
  private static final Pattern AGE_BEHIND = Pattern.compile("^, [2-9]\\d,");
  private static final Pattern COURT = Pattern.compile(EnglishWords.expression("court"));
  private static final Pattern NUMBER_BEFORE = Pattern.compile("\\d,? $");
  private static final Pattern ARTICLE_BEFORE =
      Pattern.compile("\\b(?:[Tt]he|[Aa]n?|[Tt]his|[Ee]ach|[Aa]ny|[Ss]uch) $");
  private static final Pattern WEAK_BODY = Pattern.compile(EnglishWords.expression("weakBody"));
  private static final Pattern PROSE = Pattern.compile(EnglishWords.expression("prose"));
  private static final Pattern TITLE =
      Pattern.compile(
          "\\b(?:CONTACT|[Cc]ontact|[Pp]rofessor|Dr\\.|Mr\\.|Ms\\.|alias|[Ww]itness\\w*)");
  private static final Pattern ORGANISM = Pattern.compile(EnglishWords.expression("organism"));
  private static final Pattern TITLE_BEFORE = Pattern.compile(EnglishWords.expression("title"));

  /**
   * Whether a name of this type is to be expected here.
   *
   * @param decided the places of what is sure, as offsets in the sentence
   */
  boolean speakFor(EntityType type, List<Span> decided) {
    if (isQuoted()) {
      return false;
    }
    boolean technical = TECHNICAL.matcher(sentence).find();
    return switch (type) {
      case PERSON ->
          isBeforeAddress()
              && !sentence.startsWith("-")
              && !isBody()
              && !WEAK_BODY.matcher(name.of(sentence)).find()
              && !hasNumber()
              && (isTitled()
                  || (name.of(sentence).contains(" ")
                      && (isBeforeCourt() || (!technical && isPersonal(decided)))));
      case ORGANIZATION ->
          !isOffice()
              && isBeforeAddress()
              && (isBody() || (!technical && isProse() && isNamedAlone()));
      case PLACE -> !technical && !isOfOrganism() && (!isInAddress() || isFollowedByOne(decided));
      case AGENCY, LAW, CITATION, CONTROL_CODE, HS_CODE, CAS_NUMBER, CHEMICAL, PRODUCT, PARTY ->
          false;
    };
  }

  private boolean isQuoted() {
    return name.start() > 0
        && name.end() < sentence.length()
        && "\"'".indexOf(sentence.charAt(name.start() - 1)) >= 0
        && "\"'".indexOf(sentence.charAt(name.end())) >= 0;
  }

  private boolean isBody() {
    return BODY.matcher(name.of(sentence)).find();
  }

  private boolean isNamedAlone() {
    return WEAK_BODY.matcher(name.of(sentence)).find()
        || (!isTitleOf() && !hasArticle() && !hasNumber());
  }

  /** Somebody does something in the sentence, or it is a list of parties. */
  private boolean isProse() {
    return PROSE.matcher(sentence).find();
  }

  /** In running prose, or a name of a list with its place behind it. */
  private boolean isPersonal(List<Span> decided) {
    return isProse()
        || isFollowedByOne(decided)
        || name.start() == 0
        || TITLE.matcher(sentence).find();
  }

  /** Who is charged or confesses is a person, whatever he sold. */
  private boolean isBeforeCourt() {
    return COURT.matcher(sentence).find();
  }

  private boolean isTitled() {
    return TITLE_BEFORE.matcher(sentence.substring(0, name.start())).find();
  }

  /** "Minister of Trade": the word is an office, not a body. */
  private boolean isTitleOf() {
    return sentence.substring(0, name.start()).endsWith(" of ")
        && name.of(sentence).indexOf(' ') < 0;
  }

  private boolean isInAddress() {
    return ADDRESS.matcher(sentence).find();
  }

  /** A party's name comes first, its addresses follow behind commas. */
  private boolean isBeforeAddress() {
    Matcher address = ADDRESS.matcher(sentence);
    if (!address.find()) {
      return true;
    }
    int comma = sentence.indexOf(',');
    return name.end() <= address.start() && name.end() <= comma;
  }

  /** "Under Secretary for Nuclear Security" is somebody, and no body. */
  private boolean isOffice() {
    return OFFICE.matcher(sentence.substring(0, name.start())).find();
  }

  /** A virus is called after the valley where it was found. */
  private boolean isOfOrganism() {
    return ORGANISM.matcher(sentence.substring(name.end())).find();
  }

  private boolean hasNumber() {
    return !AGE_BEHIND.matcher(sentence.substring(name.end())).find() && isBesideNumber();
  }

  private boolean isBesideNumber() {
    return NUMBER_BEHIND.matcher(sentence.substring(name.end())).find()
        || NUMBER_BEFORE.matcher(sentence.substring(0, name.start())).find();
  }

  /** "the Transmitting Voltage Response": a thing that is called so, not a body. */
  private boolean hasArticle() {
    return ARTICLE_BEFORE.matcher(sentence.substring(0, name.start())).find();
  }

  /** "Bryansk, Russia": a place with a surer one behind a comma. */
  private boolean isFollowedByOne(List<Span> decided) {
    int next = name.end() + 2;
    return sentence.startsWith(", ", name.end())
        && decided.stream().anyMatch(span -> span.start() == next);
  }
}
