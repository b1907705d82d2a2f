package dev.thresher.nlp.parameter;

import dev.thresher.corpus.edition.Language;
import dev.thresher.corpus.quantity.Unit;
import dev.thresher.corpus.text.PhraseTrie;
import dev.thresher.corpus.text.Table;
import dev.thresher.nlp.lexicon.Folding;
import dev.thresher.nlp.lexicon.Lexer;
import dev.thresher.nlp.lexicon.Sense;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words around the name of a Chinese property, and the names that a unit alone suggests. */
final class PropertyWords {
  private static final Table TABLE = Table.of(PropertyWords.class, "property.zh.tsv");
  private static final PhraseTrie<String> LEADS = leads();
  private static final List<String> KEPT = words("keep");
  private static final List<String> VERBS = words("verb");
  private static final List<String> AUXILIARIES = words("aux");
  private static final List<String> NOUNS = words("noun");
  private static final List<String> PENALTIES = words("penalty");
  private static final List<String> RANGE = words("range");
  private static final Map<String, String> KINDS = kinds();

  /** Words that belong to the comparator: 功率未超过, 质量不应该超过. */
  private static final Pattern TRAILS =
      Pattern.compile(
          "(?<=..)(?:并|绝|决|从|均|都|也|仍|需|须|必须|应|应当)?"
              + "(?:(?:不|未|没有|没|非)(?:得|会|能|可|能够|可以|应|应当|应该|宜|允许|准|许|再|曾|要|该|至于|致)?|难以|无法)?$");

  /** The last characters of all that {@link #TRAILS} takes off. */
  private static final String TRAIL_ENDS = "并绝决从均都也仍需须应当不未没有非得会能可够以该宜许准再曾要于致难法";

  private static final int SHORTEST_MADE = 6;
  private static final Pattern MAKING = Pattern.compile(".{2,}(?:生产|制造|得到|获得)(.{2,})");

  private PropertyWords() {}

  private static List<String> words(String kind) {
    return TABLE.rows().stream()
        .filter(row -> row.cell("kind").equals(kind))
        .flatMap(row -> row.parts("words").stream())
        .toList();
  }

  private static PhraseTrie<String> leads() {
    Map<String, String> leads = new LinkedHashMap<>();
    words("lead").forEach(word -> leads.put(word, word));
    return PhraseTrie.of(leads);
  }

  private static Map<String, String> kinds() {
    Map<String, String> kinds = new LinkedHashMap<>();
    Table.of(PropertyWords.class, "kinds.tsv")
        .rows()
        .forEach(row -> kinds.put(row.cell("base"), row.cell("zh")));
    return kinds;
  }

  private static String folded(String words) {
    return Folding.folded(words, Language.CHINESE);
  }

  /** True if these words end in a verb that takes the name behind the number. */
  static boolean endInVerb(String words) {
    String plain = folded(words);
    boolean isVerb = endsInAny(plain, VERBS) || endInAuxiliary(words);
    return isVerb && !endsInAny(plain, NOUNS);
  }

  /** True if the words end in one that names nothing: 能可靠地在. */
  static boolean endInAuxiliary(String words) {
    String plain = folded(words);
    return endsInAny(plain, AUXILIARIES) && !endsInAny(plain, NOUNS);
  }

  /** True if a verb of motion ends the words: 投掷到300千米. */
  static boolean tellRange(String words) {
    String plain = folded(words);
    return endsInAny(plain, RANGE);
  }

  private static boolean endsInAny(String words, List<String> ends) {
    for (String end : ends) {
      if (words.endsWith(end)) {
        return true;
      }
    }
    return false;
  }

  /** A fine is no property that the next bound could share. */
  static boolean isPenalty(String words) {
    return penalty(words).filter(words::equals).isPresent();
  }

  /** The fine that begins the words. */
  static Optional<String> penalty(String words) {
    for (String penalty : PENALTIES) {
      if (words.startsWith(penalty)) {
        return Optional.of(penalty);
      }
    }
    return Optional.empty();
  }

  /** What the unit measures; empty where units of that kind measure many things. */
  static Optional<String> kindOf(Unit unit) {
    return Optional.ofNullable(KINDS.get(unit.dimension().baseUnit()));
  }

  /** The name without what only leads up to it. */
  static String name(String words) {
    String name = words;
    String rest = withoutLead(name);
    while (!rest.equals(name)) {
      name = rest;
      rest = withoutLead(name);
    }
    boolean isTrailed =
        !name.isEmpty() && TRAIL_ENDS.indexOf(folded(name).charAt(name.length() - 1)) >= 0;
    return withoutMaking(withoutMotion(isTrailed ? withoutTrail(name) : name));
  }

  private static String withoutTrail(String name) {
    return name.substring(0, TRAILS.matcher(folded(name)).replaceFirst("").length());
  }

  /** The 富集度 of 设施生产富集度. */
  private static String withoutMaking(String name) {
    if (name.length() < SHORTEST_MADE) {
      return name;
    }
    Matcher making = MAKING.matcher(folded(name));
    return making.matches() && Concepts.standard().isName(making.group(1))
        ? name.substring(making.start(1))
        : name;
  }

  /** The 载荷 of 载荷投送到. */
  private static String withoutMotion(String name) {
    String plain = folded(name);
    if (!endsInAny(plain, RANGE)) {
      return name;
    }
    return RANGE.stream()
        .filter(verb -> plain.endsWith(verb) && plain.length() - verb.length() >= 2)
        .findFirst()
        .map(verb -> name.substring(0, name.length() - verb.length()))
        .orElse(name);
  }

  private static String withoutLead(String name) {
    String plain = folded(name);
    boolean isKnown =
        Concepts.standard().isName(plain) || KEPT.stream().anyMatch(plain::startsWith);
    Optional<PhraseTrie.Match<String>> lead =
        isKnown ? Optional.empty() : LEADS.longest(plain, 0, (characters, at) -> true);
    return lead.filter(match -> name.length() - match.end() >= 2 && !isWord(plain))
        .map(match -> name.substring(match.end()))
        .orElse(name);
  }

  /** 能量, 有效, 含量: the first character belongs to a word. */
  private static boolean isWord(String plain) {
    return Lexer.lex(plain, Language.CHINESE).stream()
        .findFirst()
        .filter(first -> first.is(Sense.PLAIN))
        .isPresent();
  }
}
