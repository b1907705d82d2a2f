package dev.thresher.app.bench;

import dev.thresher.corpus.content.ControlList;
import dev.thresher.corpus.content.Parameter;
import dev.thresher.corpus.content.ParameterRole;
import dev.thresher.corpus.edition.Edition;
import dev.thresher.corpus.entry.Document;
import dev.thresher.corpus.quantity.Quantity;
import dev.thresher.corpus.quantity.Threshold;
import dev.thresher.corpus.text.Evidence;
import dev.thresher.corpus.text.SourceText;
import dev.thresher.corpus.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An edition that never was: a real one on an earlier day, in which one bound in twenty has another
 * figure and one provision in fifty another word. No length changes, so that every span holds.
 */
final class SyntheticEdition {
  private static final int BOUND_ONE_IN = 20;
  private static final int WORD_ONE_IN = 50;

  /** A whole number on its own. Example: {@code 300}. */
  private static final Pattern FIGURE = Pattern.compile("(?<![\\d.,])\\d{1,4}(?![\\d.,])");

  /** A plain word. Example: {@code bandwidth}. */
  private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\d])[a-z]{5,}(?![\\p{L}\\d])");

  private final ControlList real;
  private final char[] text;
  private final Random random;

  private SyntheticEdition(ControlList real, long seed) {
    this.real = real;
    this.text = real.document().text().characters().toCharArray();
    this.random = new Random(seed);
  }

  /** The same for the same edition and number of days. */
  static ControlList of(ControlList real, int daysBefore) {
    long seed = 31L * real.document().edition().name().hashCode() + daysBefore;
    return new SyntheticEdition(real, seed).dated(daysBefore);
  }

  private ControlList dated(int daysBefore) {
    List<Parameter> parameters = real.parameters().stream().map(this::perhapsAmended).toList();
    Document document = real.document();
    document.outline().provisions().forEach(provision -> perhapsReworded(provision.own()));
    Edition edition = document.edition();
    var dated =
        new Edition(
            edition.list(),
            edition.date().minusDays(daysBefore),
            edition.variant(),
            edition.language(),
            edition.dates());
    var amended = new SourceText(new String(text), document.text().places());
    return new ControlList(
        new Document(dated, amended, document.outline(), List.of()),
        parameters,
        real.dates(),
        real.entities(),
        real.census());
  }

  private Parameter perhapsAmended(Parameter parameter) {
    boolean isChosen =
        random.nextInt(BOUND_ONE_IN) == 0 && parameter.role() == ParameterRole.THRESHOLD;
    return isChosen ? amended(parameter).orElse(parameter) : parameter;
  }

  /** With another last figure of the bound, in the text and in the quantity. */
  private Optional<Parameter> amended(Parameter parameter) {
    Evidence evidence = parameter.evidence();
    Matcher figure = FIGURE.matcher(evidence.quote());
    if (!figure.find()) {
      return Optional.empty();
    }
    String was = figure.group();
    String now = was.substring(0, was.length() - 1) + (1 + random.nextInt(9));
    return parameter
        .threshold()
        .flatMap(threshold -> bounded(threshold, was, now))
        .map(threshold -> {
          int at = evidence.span().start() + figure.start();
          now.getChars(0, now.length(), text, at);
          String quote = new String(text, evidence.span().start(), evidence.quote().length());
          return with(parameter, threshold, quote);
        });
  }

  private static Optional<Threshold> bounded(Threshold threshold, String was, String now) {
    return switch (threshold) {
      case Threshold.AtLeast(Quantity bound) -> other(bound, was, now).map(Threshold.AtLeast::new);
      case Threshold.Exceeding(Quantity bound) ->
          other(bound, was, now).map(Threshold.Exceeding::new);
      case Threshold.AtMost(Quantity bound) -> other(bound, was, now).map(Threshold.AtMost::new);
      case Threshold.Below(Quantity bound) -> other(bound, was, now).map(Threshold.Below::new);
      case Threshold.Exactly(Quantity value) -> other(value, was, now).map(Threshold.Exactly::new);
      case Threshold.About(Quantity value) -> other(value, was, now).map(Threshold.About::new);
      case Threshold.Within within -> Optional.empty();
    };
  }

  private static Optional<Quantity> other(Quantity bound, String was, String now) {
    return bound.equals(Quantity.of(was, bound.unit()))
        ? Optional.of(Quantity.of(now, bound.unit()))
        : Optional.empty();
  }

  private static Parameter with(Parameter parameter, Threshold threshold, String quote) {
    Evidence evidence = parameter.evidence();
    return new Parameter(
        parameter.provision(),
        parameter.property(),
        parameter.concept(),
        parameter.subject(),
        Optional.of(threshold),
        parameter.unitAsWritten(),
        parameter.role(),
        parameter.conditions(),
        parameter.excluded(),
        parameter.suspect(),
        new Evidence(evidence.span(), quote, evidence.pageOrZero()));
  }

  /** One word turned round, which makes a word that no edition has. */
  private void perhapsReworded(List<Span> own) {
    if (own.isEmpty() || random.nextInt(WORD_ONE_IN) > 0) {
      return;
    }
    Span piece = own.getFirst();
    Matcher word = WORD.matcher(new String(text, piece.start(), piece.length()));
    List<Span> words = new ArrayList<>();
    while (word.find()) {
      words.add(new Span(piece.start() + word.start(), piece.start() + word.end()));
    }
    if (!words.isEmpty()) {
      Span chosen = words.get(random.nextInt(words.size()));
      var turned = new StringBuilder(new String(text, chosen.start(), chosen.length())).reverse();
      turned.getChars(0, turned.length(), text, chosen.start());
    }
  }
}
