package dev.thresher.nlp.entity;

import dev.thresher.corpus.content.EntityType;
import dev.thresher.corpus.text.Span;
import dev.thresher.nlp.entity.Finding.Strength;
import dev.thresher.nlp.entity.Gazetteer.Met;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Terms of products with the words that fix their kind: "gallium nitride power transistor", 碳纤维预浸料.
 *
 * <p>Substances, products of the table, modifiers and general heads ({@code modifiers.tsv}) that
 * stand side by side are one phrase. It is a product if it ends in a product, or in a head with one
 * of the others before it; what follows the last of these is left out.
 */
final class Phrases {
  /** What a word does in the name of a product. */
  private enum Part {
    SUBSTANCE,
    PRODUCT,
    MODIFIER,
    HEAD
  }

  /** Longer before shorter at one place; a product rather than a head of the same letters. */
  private record Unit(Span span, Part part, Optional<String> id) {
    static final Comparator<Unit> ORDER =
        Comparator.<Unit>comparingInt(unit -> unit.span.start())
            .thenComparingInt(unit -> -unit.span.length())
            .thenComparing(Unit::part)
            .thenComparing(unit -> unit.id.isEmpty());
  }

  /** Example: "low-noise", "accelerator-driven"; the modifiers that no table can list. */
  private static final Pattern COMPOUND =
      Pattern.compile(
          "\\b(?!(?i:non|anti|so|in|re|pre|post|case|well|follow|end|co|by|as|on|un|counter)-)[A-Za-z][a-z]{1,15}"
              + "-(?:of-flight|to-[a-z]{3,12}|[a-z]{3,16})(?<!-(?:designed|mentioned|related|licensed|origin"
              + "|owned|registered|listed|country|called|case|made|produced|controlled|specific|term|the))\\b");

  private static final Gazetteer WORDS = new Gazetteer(words());

  private Phrases() {}

  /** True for the types that are found by the table alone, without the words around them. */
  static boolean readsNot(EntityType type) {
    return type != EntityType.CHEMICAL && type != EntityType.PRODUCT;
  }

  /**
   * The substances and products of a text as whole phrases.
   *
   * @param met what the glossary found there
   * @param substances what the patterns found there
   */
  static List<Finding> find(String view, List<Met> met, List<Finding> substances) {
    List<Finding> found = new ArrayList<>();
    List<Unit> chain = new ArrayList<>();
    for (Unit unit : units(view, met, substances)) {
      if (!chain.isEmpty() && !isNext(view, chain.getLast(), unit)) {
        found.addAll(read(view, chain));
        chain.clear();
      }
      chain.add(unit);
    }
    found.addAll(read(view, chain));
    found.removeIf(finding ->
        isPartOfName(view, finding.span())
            || isNegated(view, finding.span().start())
            || goesOn(view, finding)
            || (finding.type() == EntityType.CHEMICAL && Substances.isPart(view, finding.span())));
    return found;
  }

  private static final Pattern NEGATION =
      Pattern.compile("(?i)\\b(?:anti|non|counter|un|pre|post)-$");

  /** "anti-satellite", "non-nuclear": what is meant is not the thing itself. */
  private static boolean isNegated(String view, int start) {
    return NEGATION.matcher(view.substring(Math.max(0, start - 8), start)).find();
  }

  private static boolean goesOn(String view, Finding finding) {
    int end = finding.span().end();
    return finding.type() == EntityType.PRODUCT
        && GOES_ON.matcher(view.substring(end, Math.min(view.length(), end + REACH))).find();
  }

  private static final Pattern NAME_BEFORE = Pattern.compile("\\p{Lu}[\\p{L}\\d&'-]* $");
  private static final Pattern NAME_AFTER = Pattern.compile("^ \\p{Lu}\\p{Ll}");

  private static final int REACH = 24;

  /**
   * "laser-based", "Computer-Aided": the thing is a part of the word; "missile technology reasons",
   * "nuclear-weapon State", "satellite manufacturers", 病原微生物实验室: another thing is meant.
   */
  private static final Pattern GOES_ON =
      Pattern.compile(
          "^(?:-\\p{L}|(?i:[ -](?:based\\b(?! (?:up)?on| in)|crew|states?\\b(?! of)|program(?:me)?s?|proliferation|reasons?|activit(?:y|ies)"
              + "|end[ -]us(?:es?|ers?)|industr(?:y|ies)|business(?:es)?|designers?|manufacturers?|makers?"
              + "|operators?|providers?|compan(?:y|ies)|polic(?:y|ies)|review|propelled|cycles?)\\b)|实验室)");

  /** "Pump" in Gulf Pump Supply: a capital beside other capitalised words, not a heading. */
  private static boolean isPartOfName(String view, Span span) {
    if (!isCapital(view, span.start())
        || (span.length() > 1 && isCapital(view, span.start() + 1))) {
      return false;
    }
    String before = view.substring(Math.max(0, span.start() - 30), span.start());
    String after = view.substring(span.end(), Math.min(view.length(), span.end() + 3));
    return NAME_BEFORE.matcher(before).find() || NAME_AFTER.matcher(after).find();
  }

  /** A product, or each substance of a chain that is none. */
  private static List<Finding> read(String view, List<Unit> chain) {
    int last = chain.size() - 1;
    while (last >= 0 && !endsProduct(chain, last)) {
      last--;
    }
    List<Finding> found = new ArrayList<>();
    if (last >= 0) {
      int first = opensWithHead(view, chain, last) ? 1 : 0;
      Span span = chain.get(first).span.hull(chain.get(last).span);
      found.add(finding(withRelated(view, withQuotes(view, span)), EntityType.PRODUCT));
    }
    for (Unit unit : chain.subList(last + 1, chain.size())) {
      if (unit.part == Part.SUBSTANCE) {
        Span span = Substances.withLocants(view, unit.span);
        found.add(new Finding(span, EntityType.CHEMICAL, unit.id, Strength.TERM, SOURCE));
      }
    }
    return found;
  }

  /** 系统 before 商用密码 is the end of another name. */
  private static boolean opensWithHead(String view, List<Unit> chain, int last) {
    return last > 0
        && chain.getFirst().part == Part.HEAD
        && chain.get(1).part == Part.PRODUCT
        && view.charAt(chain.getFirst().span.start()) >= '\u2e80';
  }

  private static boolean endsProduct(List<Unit> chain, int at) {
    return switch (chain.get(at).part) {
      case PRODUCT -> true;
      case HEAD -> at > 0;
      case SUBSTANCE, MODIFIER -> false;
    };
  }

  private static Finding finding(Span span, EntityType type) {
    return new Finding(span, type, Optional.empty(), Strength.TERM, SOURCE);
  }

  /** 导弹相关物项和技术: what is related to a thing is a term of its own, to its last noun. */
  private static Span withRelated(String view, Span span) {
    Matcher related = RELATED.matcher(view).region(span.end(), view.length());
    return related.lookingAt() ? new Span(span.start(), related.end()) : span;
  }

  private static final Pattern RELATED = Pattern.compile("相关(?:物项|设备)和(?:相关)?技术");

  private static final String SOURCE = "gazetteer";

  private static final char[] QUOTES = {'"', '\''};

  /** What stands between the words of one phrase; a defined term within it is quoted. */
  private static final Pattern JOINT =
      Pattern.compile(
          "[ -]| based | [\"']|[\"'] |[\"']? \\([\"']?(?:[A-Z]{2,6}|[A-Z][a-z])[\"']?\\) ");

  /** 钴 + 基 + 合金, 碳纤维 + 增强的 + 复合材料, 稀土 + 用 + 焙烧窑: of or for which stuff a thing is. */
  private static final Pattern HAN_JOINT = Pattern.compile("[基用]|增强的?|稳定(?:化)?的?");

  /** Side by side: Han characters touch, Latin words have a blank or a hyphen between them. */
  private static boolean isNext(String view, Unit before, Unit after) {
    String gap = view.substring(before.span.end(), after.span.start());
    char first = view.charAt(after.span.start());
    if (gap.isEmpty()) {
      return true;
    }
    if (HAN_JOINT.matcher(gap).matches()) {
      return before.part != Part.HEAD
          && before.part != Part.MODIFIER
          && after.part != Part.SUBSTANCE;
    }
    return first < '\u2e80'
        && (JOINT.matcher(gap).matches() || (gap.equals("/") && before.part == Part.MODIFIER))
        && (!Character.isUpperCase(first)
            || isCapital(view, before.span.end() - 1)
            || gap.endsWith(") ")
            || isAbbreviation(view, after.span));
  }

  /** A quote that opens or closes within the phrase is of it: gas turbine "parts". */
  private static Span withQuotes(String view, Span span) {
    String words = span.of(view);
    int start = span.start();
    int end = span.end();
    for (char quote : QUOTES) {
      if (words.chars().filter(c -> c == quote).count() % 2 == 1) {
        start -= start > 0 && view.charAt(start - 1) == quote ? 1 : 0;
        end += start == span.start() && end < view.length() && view.charAt(end) == quote ? 1 : 0;
      }
    }
    return new Span(start, end);
  }

  private static boolean isAbbreviation(String view, Span span) {
    return span.length() > 1 && isCapital(view, span.start() + 1);
  }

  private static boolean isCapital(String view, int at) {
    return Character.isUpperCase(view.charAt(at));
  }

  private static List<Unit> units(String view, List<Met> met, List<Finding> substances) {
    List<Unit> units = new ArrayList<>();
    for (Finding substance : substances) {
      units.add(new Unit(substance.span(), Part.SUBSTANCE, substance.id()));
    }
    for (Met term : met) {
      partOf(term).ifPresent(part -> units.add(new Unit(term.span(), part, term.term().id())));
    }
    for (Met word : WORDS.find(view)) {
      Part part = Part.valueOf(word.term().id().orElseThrow());
      units.add(new Unit(word.span(), part, Optional.empty()));
    }
    Matcher compound = COMPOUND.matcher(view);
    while (compound.find()) {
      units.add(
          new Unit(new Span(compound.start(), compound.end()), Part.MODIFIER, Optional.empty()));
    }
    units.sort(Unit.ORDER);
    List<Unit> apart = new ArrayList<>();
    for (Unit unit : units) {
      if (apart.isEmpty() || apart.getLast().span.end() <= unit.span.start()) {
        apart.add(unit);
      }
    }
    return apart;
  }

  private static Optional<Part> partOf(Met met) {
    return met.term()
        .type()
        .map(type ->
            switch (type) {
              case CHEMICAL -> Part.SUBSTANCE;
              case PRODUCT -> Part.PRODUCT;
              default -> Part.MODIFIER;
            })
        .filter(part -> part != Part.MODIFIER);
  }

  private static List<Term> words() {
    List<Term> terms = new ArrayList<>();
    for (var row : Rows.of("modifiers.tsv")) {
      boolean head = row.getFirst().endsWith("-head");
      for (String word : Rows.words(row.get(1))) {
        Part does = !head ? Part.MODIFIER : word.contains(" ") ? Part.PRODUCT : Part.HEAD;
        Optional<String> part = Optional.of(does.name());
        terms.add(new Term(word, Optional.empty(), part, Strength.TERM));
        if (head && word.charAt(0) < '\u2e80') {
          terms.add(new Term(Glossary.plural(word), Optional.empty(), part, Strength.TERM));
        }
      }
    }
    return terms;
  }
}
