package dev.thresher.nlp.evaluate.peer;

import dev.thresher.corpus.quantity.Quantity;
import dev.thresher.corpus.quantity.Unit;
import dev.thresher.corpus.quantity.UnitCode;
import dev.thresher.nlp.evaluate.GoldText;
import dev.thresher.nlp.evaluate.Side;
import dev.thresher.nlp.evaluate.ThresholdFinder;
import edu.stanford.nlp.ling.CoreAnnotations.NamedEntityTagAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.NormalizedNamedEntityTagAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Stanford CoreNLP's rule-based numeric classifiers: numbers, percentages and sums of money,
 * normalised, with the comparison that stands before the number ({@code >=16.0}). They know no unit
 * but the per cent and currencies; for a fair trial the word behind the number is taken for its
 * unit where our table of units knows it. English only.
 */
public final class CoreNlpNumbers implements ThresholdFinder {
  private static final Pattern NORMALIZED =
      Pattern.compile("([<>]=?|~)?[$%€£]?(-?\\d+(?:\\.\\d+)?(?:E-?\\d+)?)");
  private static final Map<String, String> SIGNS = Map.of("~", "approx");

  private final StanfordCoreNLP pipeline;

  public CoreNlpNumbers() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,pos,lemma,ner");
    properties.setProperty("ner.rulesOnly", "true");
    properties.setProperty("ner.applyFineGrained", "false");
    properties.setProperty("ner.buildEntityMentions", "false");
    pipeline = new StanfordCoreNLP(properties);
  }

  @Override
  public Found find(GoldText text) {
    List<CoreLabel> tokens = pipeline.processToCoreDocument(text.text()).tokens();
    List<Side> sides = new ArrayList<>();
    for (int at = 0; at < tokens.size(); at++) {
      String value = normalized(tokens.get(at));
      if (value.isEmpty()) {
        continue;
      }
      int last = at;
      while (last + 1 < tokens.size() && normalized(tokens.get(last + 1)).equals(value)) {
        last++;
      }
      side(value, last + 1 < tokens.size() ? tokens.get(last + 1).word() : "")
          .ifPresent(sides::add);
      at = last;
    }
    return new Found(sides, List.of());
  }

  private static String normalized(CoreLabel token) {
    boolean isAmount =
        switch (Objects.requireNonNullElse(token.get(NamedEntityTagAnnotation.class), "O")) {
          case "NUMBER", "PERCENT", "MONEY" -> true;
          default -> false;
        };
    return isAmount
        ? Objects.requireNonNullElse(token.get(NormalizedNamedEntityTagAnnotation.class), "")
        : "";
  }

  private static Optional<Side> side(String value, String next) {
    Matcher matcher = NORMALIZED.matcher(value);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String sign = Objects.requireNonNullElse(matcher.group(1), "=");
    Unit unit =
        value.contains("%")
            ? UnitCode.parse("%").orElseGet(Unit::pure)
            : UnitCode.parse(next).orElseGet(Unit::pure);
    Quantity quantity = new Quantity(new BigDecimal(matcher.group(2)), unit);
    return Optional.of(new Side(SIGNS.getOrDefault(sign, sign), quantity, ""));
  }
}
