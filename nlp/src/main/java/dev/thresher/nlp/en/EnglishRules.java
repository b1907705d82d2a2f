package dev.thresher.nlp.en;

import dev.thresher.corpus.text.Span;
import dev.thresher.nlp.entity.NameRecognizer.Name;
import dev.thresher.nlp.entity.NameRules;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an English name looks like: capitals in running text, more than an abbreviation, nothing
 * that is defined in quotation marks, and no street of an address.
 */
public final class EnglishRules implements NameRules {
  private static final Pattern CAPITALISED =
      Pattern.compile("(?<![\\p{L}\\d])\\p{Lu}[\\p{L}\\d'&.-]*");
  private static final Pattern INITIAL = Pattern.compile("\\p{Lu}\\.");
  private static final Pattern TITLED = Pattern.compile("\\b(?:Mr|Mrs|Ms|Dr|Prof)\\. $");
  private static final Pattern SMALL_LETTERS = Pattern.compile("\\p{Ll}{2}");
  private static final Pattern LEADING =
      Pattern.compile(
          "^(?:(?:[Tt]he|[Aa]n?|Mr|Mrs|Ms|Dr|Prof|Professor|Minister|Secretary)\\b\\.? |[^\\p{L}\\d]+){1,30}");
  private static final Pattern TRAILING = Pattern.compile("(?:'s|'|[^\\p{L}\\d.)]){1,30}$");
  private static final Set<String> NO_NAMES = EnglishWords.noNames();
  private static final int LONGEST = 90;

  @Override
  public boolean mayHoldName(String sentence, List<Span> decided) {
    if (isInCapitals(sentence)) {
      return false;
    }
    Matcher word = CAPITALISED.matcher(sentence);
    boolean open = false;
    int end = -2;
    while (word.find()) {
      if (open && INITIAL.matcher(word.group()).matches()) {
        end = word.end();
        continue;
      }
      boolean free = isFree(word, decided) && isWord(word.group());
      boolean first = isFirst(sentence, word.start());
      boolean follows = open && word.start() == end + 1;
      if (free && (!first || follows)) {
        return true;
      }
      open = free;
      end = word.end();
    }
    return false;
  }

  private static boolean isFree(Matcher word, List<Span> decided) {
    Span span = new Span(word.start(), word.end());
    return decided.stream().noneMatch(other -> other.overlaps(span));
  }

  /** A heading: next to no small letters. */
  private static boolean isInCapitals(String sentence) {
    long capitals = sentence.chars().filter(Character::isUpperCase).count();
    long small = sentence.chars().filter(Character::isLowerCase).count();
    return capitals > 12 && capitals > 2 * small;
  }

  /** At the start of the sentence or of a quotation, an item, a clause. */
  private static boolean isFirst(String sentence, int at) {
    if (TITLED.matcher(sentence.substring(0, at)).find()) {
      return false;
    }
    String before = sentence.substring(Math.max(0, at - 2), at).strip();
    return before.isEmpty()
        ? at < 2
        : "\"'([:.;-—)".indexOf(before.charAt(before.length() - 1)) >= 0;
  }

  static boolean isWord(String word) {
    return SMALL_LETTERS.matcher(word).find() && !NO_NAMES.contains(word.toLowerCase(Locale.ROOT));
  }

  @Override
  public Optional<Name> accept(String sentence, Name name, List<Span> decided) {
    Span span = trim(sentence, whole(sentence, name.span()));
    String words = span.of(sentence);
    boolean believed =
        words.length() > 2
            && words.length() < LONGEST
            && !isInCapitals(sentence)
            && holdsName(words)
            && new NameShape(name.type(), words).isBelieved()
            && new Surroundings(sentence, span).speakFor(name.type(), decided);
    return believed ? Optional.of(new Name(name.type(), span)) : Optional.empty();
  }

  /** To the ends of words that a hyphen joins: Lindqvist-Moore. */
  private static Span whole(String sentence, Span span) {
    int end = span.end();
    boolean joined =
        end + 1 < sentence.length()
            && sentence.charAt(end) == '-'
            && Character.isUpperCase(sentence.charAt(end + 1));
    while (joined && end < sentence.length() && isOfWord(sentence.charAt(end))) {
      end++;
    }
    return new Span(span.start(), end);
  }

  private static boolean isOfWord(char c) {
    return Character.isLetter(c) || c == '-';
  }

  private static Span trim(String sentence, Span span) {
    String words = span.of(sentence);
    Matcher leading = LEADING.matcher(words);
    int start = leading.find() ? leading.end() : 0;
    Matcher trailing = TRAILING.matcher(words);
    int end = trailing.find(Math.min(start, words.length())) ? trailing.start() : words.length();
    return new Span(span.start() + start, span.start() + Math.max(start, end));
  }

  /** At least one word with small letters that is no word of the field. */
  private static boolean holdsName(String words) {
    return CAPITALISED
        .matcher(words)
        .results()
        .anyMatch(word -> isWord(word.group()) && word.group().length() > 2);
  }

  /** Believes every name of a recogniser that reads forms. */
  public static final class Any implements NameRules {
    @Override
    public boolean mayHoldName(String sentence, List<Span> decided) {
      return !isInCapitals(sentence);
    }

    @Override
    public Optional<Name> accept(String sentence, Name name, List<Span> decided) {
      return Optional.of(name);
    }
  }
}
