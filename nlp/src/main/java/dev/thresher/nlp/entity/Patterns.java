package dev.thresher.nlp.entity;

import dev.thresher.corpus.content.EntityType;
import dev.thresher.corpus.edition.Language;
import dev.thresher.corpus.text.Span;
import dev.thresher.nlp.entity.Finding.Strength;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The fixed forms of {@code patterns.tsv}: citations of laws, codes of lists, tariff and registry
 * numbers, the forms of companies' names.
 */
final class Patterns {
  /**
   * One row: a form with the words or shapes of which one must be in a text for it to be looked
   * for.
   *
   * <p>Where the expression has a group {@code it}, that is the mention; else it is the whole match
   * without the words that join it to the one before.
   */
  record Form(
      String name,
      EntityType type,
      Set<String> languages,
      List<Trigger> triggers,
      Pattern expression,
      Identity identity,
      String example,
      String expected) {
    Form {
      languages = Set.copyOf(languages);
      triggers = List.copyOf(triggers);
    }

    boolean mayBeIn(String view, Language language) {
      return (languages.contains("*") || languages.contains(language.code()))
          && (triggers.isEmpty() || bearsOne(view));
    }

    private boolean bearsOne(String view) {
      for (Trigger trigger : triggers) {
        if (trigger.isIn(view)) {
          return true;
        }
      }
      return false;
    }
  }

  private static final Pattern FRAGMENT = Pattern.compile("<<(\\w+)>>");
  private static final Pattern JOINT = Pattern.compile("^(?:[,;、\\s]|and\\b|or\\b|和|及){1,30}");
  private static final List<Form> TABLE = load();

  private Patterns() {}

  static List<Form> table() {
    return TABLE;
  }

  static List<Finding> find(String view, Language language) {
    List<Finding> found = new ArrayList<>();
    for (Form form : TABLE) {
      if (form.mayBeIn(view, language)) {
        found.addAll(find(form, view));
      }
    }
    return found;
  }

  static List<Finding> find(Form form, String view) {
    List<Finding> found = new ArrayList<>();
    Matcher matcher = form.expression.matcher(view);
    boolean hasIt = form.expression.namedGroups().containsKey("it");
    Map<String, String> first = Map.of();
    int end = -1;
    while (matcher.find()) {
      Span span = spanOf(matcher, hasIt);
      Map<String, String> own = Identity.groups(matcher);
      boolean goesOn = own.containsKey("it") && matcher.start() == end;
      Map<String, String> before = goesOn ? first : Map.of();
      first = Identity.both(before, own);
      end = matcher.end();
      if (!span.isEmpty() && isTrue(form, span.of(view))) {
        found.add(
            new Finding(
                span,
                form.type,
                form.identity.of(own, before, form.type),
                strengthOf(form.type),
                "pattern"));
      }
    }
    return found;
  }

  private static Span spanOf(Matcher matcher, boolean hasIt) {
    if (hasIt && matcher.start("it") >= 0) {
      return new Span(matcher.start("it"), matcher.end("it"));
    }
    Matcher joint = JOINT.matcher(matcher.group());
    return new Span(matcher.start() + (joint.find() ? joint.end() : 0), matcher.end());
  }

  private static boolean isTrue(Form form, String quote) {
    return form.type != EntityType.CAS_NUMBER || CasNumber.hasRightCheckDigit(quote);
  }

  private static Strength strengthOf(EntityType type) {
    return switch (type) {
      case LAW, CITATION, CONTROL_CODE, HS_CODE, CAS_NUMBER -> Strength.CODE;
      case ORGANIZATION, PERSON, PLACE, AGENCY, PARTY -> Strength.FORM;
      case CHEMICAL, PRODUCT -> Strength.TERM;
    };
  }

  private static List<Form> load() {
    Map<String, String> fragments = new HashMap<>();
    List<Form> forms = new ArrayList<>();
    for (List<String> row : Rows.of("patterns.tsv")) {
      String expression = unfold(row.get(4), fragments);
      if (row.get(1).equals("FRAGMENT")) {
        fragments.put(row.getFirst(), expression);
      } else {
        forms.add(formOf(row, expression));
      }
    }
    return List.copyOf(forms);
  }

  private static Form formOf(List<String> row, String expression) {
    return new Form(
        row.get(0),
        EntityType.valueOf(row.get(1)),
        Set.of(row.get(2).split(",")),
        Trigger.of(row.get(3)),
        Pattern.compile(expression),
        Identity.of(row.get(5)),
        row.get(6),
        row.get(7));
  }

  /** Puts the fragments named so far in the place of {@code <<their names>>}. */
  private static String unfold(String expression, Map<String, String> fragments) {
    return FRAGMENT
        .matcher(expression)
        .replaceAll(name ->
            Matcher.quoteReplacement(
                Optional.ofNullable(fragments.get(name.group(1)))
                    .orElseThrow(() ->
                        new IllegalStateException(
                            "patterns.tsv names no fragment " + name.group(1)))));
  }
}
