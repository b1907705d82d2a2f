package dev.thresher.nlp.zh;

import dev.thresher.corpus.text.Span;
import dev.thresher.nlp.entity.NameRecognizer.Name;
import dev.thresher.nlp.entity.NameRules;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which of HanLP's names to believe: bodies with an ending of their own, places where the words
 * before speak of a place, persons in sentences that speak of persons.
 *
 * <p>In the prose of laws nearly all that HanLP takes for a person or an unknown place is none.
 */
public final class ChineseRules implements NameRules {
  private static final Pattern GENERIC =
      Pattern.compile(
          NameWords.of("generic") + ".*|" + NameWords.of("generic") + "*" + NameWords.of("ending"));
  private static final Pattern BODY = Pattern.compile(".{2,}" + NameWords.of("ending"));
  private static final Pattern PLACE = Pattern.compile("\\p{IsHan}{2,8}");
  private static final Pattern NO_PLACE = Pattern.compile(".*(?:路|街|号|区|大道|境|海关|港口)$|界[江河湖]");
  private static final Pattern PLACE_BEFORE = Pattern.compile(NameWords.of("placeBefore") + "$");
  private static final Pattern PERSON =
      Pattern.compile(
          NameWords.of("surname") + "[\\p{IsHan}&&[^" + NameWords.letters("noGiven") + "]]{1,2}");
  private static final Pattern PROSE = Pattern.compile(NameWords.of("prose"));
  private static final Pattern PERSON_CUE = Pattern.compile(NameWords.of("personCue"));

  @Override
  public boolean mayHoldName(String sentence, List<Span> decided) {
    return sentence.length() > 3;
  }

  @Override
  public Optional<Name> accept(String sentence, Name name, List<Span> decided) {
    String words = name.span().of(sentence);
    boolean believed =
        switch (name.type()) {
          case ORGANIZATION -> BODY.matcher(words).matches() && !GENERIC.matcher(words).matches();
          case PLACE -> isPlace(words) && isWhereAPlaceIs(sentence, name.span(), decided);
          case PERSON -> PERSON.matcher(words).matches() && speaksOfPersons(sentence);
          case AGENCY, LAW, CITATION, CONTROL_CODE, HS_CODE, CAS_NUMBER, CHEMICAL, PRODUCT, PARTY ->
              false;
        };
    return believed ? Optional.of(name) : Optional.empty();
  }

  private static boolean speaksOfPersons(String sentence) {
    return PERSON_CUE.matcher(sentence).find() || !PROSE.matcher(sentence).find();
  }

  private static boolean isPlace(String words) {
    return PLACE.matcher(words).matches() && !NO_PLACE.matcher(words).matches();
  }

  /** Behind a preposition of place or right behind a surer place: 印度 + 浦那. */
  private static boolean isWhereAPlaceIs(String sentence, Span span, List<Span> decided) {
    return PLACE_BEFORE.matcher(sentence.substring(0, span.start())).find()
        || decided.stream().anyMatch(other -> other.end() == span.start());
  }

  /** Believes every name of a recogniser that reads forms. */
  public static final class Any implements NameRules {
    @Override
    public boolean mayHoldName(String sentence, List<Span> decided) {
      return sentence.length() > 3;
    }

    @Override
    public Optional<Name> accept(String sentence, Name name, List<Span> decided) {
      return Optional.of(name);
    }
  }
}
