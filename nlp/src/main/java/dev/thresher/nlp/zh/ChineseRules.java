package dev.thresher.nlp.zh;

import dev.thresher.corpus.text.Span;
import dev.thresher.nlp.entity.NameRecognizer.Name;
import dev.thresher.nlp.entity.NameRules;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which of HanLP's names to believe: places that are not within a word of the law, bodies with an
 * ending of their own.
 */
public final class ChineseRules implements NameRules {
  private static final Pattern BODY =
      Pattern.compile(".{2,}(?:公司|集团|大学|学院|研究院|研究所|研究中心|实验室|科学院|工厂|银行|协会|学会|医院|基金会|联盟|组织|会社)$");
  private static final Pattern GENERIC =
      Pattern.compile(
          NameWords.of("generic") + ".*|" + NameWords.of("generic") + "*" + NameWords.of("ending"));

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
          case PLACE -> isPlace(words);
          case PERSON,
              AGENCY,
              LAW,
              CITATION,
              CONTROL_CODE,
              HS_CODE,
              CAS_NUMBER,
              CHEMICAL,
              PRODUCT,
              PARTY ->
              false;
        };
    return believed ? Optional.of(name) : Optional.empty();
  }

  private static final Pattern PLACE = Pattern.compile("\\p{IsHan}{2,8}");
  private static final Pattern NO_PLACE = Pattern.compile(".*(?:路|街|号|区|大道|境|海关|港口)$");

  private static boolean isPlace(String words) {
    return PLACE.matcher(words).matches() && !NO_PLACE.matcher(words).matches();
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
