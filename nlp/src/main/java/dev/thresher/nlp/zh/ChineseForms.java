package dev.thresher.nlp.zh;

import dev.thresher.corpus.content.EntityType;
import dev.thresher.corpus.text.Span;
import dev.thresher.nlp.entity.NameRecognizer;
import dev.thresher.nlp.zh.ChineseNames.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bodies by the ending of their names (…有限公司, …研究所), persons by the words around theirs (董事长…,
 * …教授).
 *
 * <p>A body's name goes to the left from its ending, word by word, as far as nouns, places, names
 * and adjectives reach; a preposition, a conjunction or a mark ends it.
 */
public final class ChineseForms implements NameRecognizer {
  private static final int LONGEST = 30;

  private static final Pattern ENDING = Pattern.compile(NameWords.of("ending"));
  private static final Pattern GENERIC =
      Pattern.compile(NameWords.of("generic") + "*" + NameWords.of("ending"));
  private static final Pattern COUNTRY = Pattern.compile(NameWords.of("country"));
  private static final Pattern BORDER =
      Pattern.compile(".*[,、。;:!?《》\"'“”\\s].*|" + NameWords.of("border"));
  private static final Pattern OPEN_NATURE = Pattern.compile("(?:[nabjkhzxgfsmqtli]|vn|an).*");
  private static final Pattern NO_BORDER =
      Pattern.compile("[\\p{IsHan}&&[^和与及的在向从等是将对被不系为由]]{0,8}");

  private final ChineseNames hanlp = new ChineseNames();

  @Override
  public String source() {
    return "form";
  }

  @Override
  public List<Name> names(String text) {
    List<Word> words = hanlp.analysed(text);
    List<Name> names = new ArrayList<>(bodies(text, words));
    names.addAll(ChinesePersons.find(text));
    names.addAll(ChineseProducts.find(text, words));
    return names;
  }

  private static List<Name> bodies(String text, List<Word> words) {
    List<Name> names = new ArrayList<>();
    Matcher ending = ENDING.matcher(text);
    int from = 0;
    while (ending.find()) {
      if (goesOn(text, ending.end())) {
        continue;
      }
      Span span = withoutCountry(text, nameTo(text, words, ending, from));
      if (span.start() < ending.start() && !GENERIC.matcher(span.of(text)).matches()) {
        names.add(new Name(EntityType.ORGANIZATION, span));
      }
      from = ending.end();
    }
    return names;
  }

  /** 科学院 in 科学院…研究中心: a longer ending comes, and no word between parts two names. */
  private static boolean goesOn(String text, int end) {
    Matcher next = ENDING.matcher(text).region(end, Math.min(text.length(), end + 14));
    return next.find() && NO_BORDER.matcher(text.substring(end, next.start())).matches();
  }

  private static Span nameTo(String text, List<Word> words, Matcher ending, int from) {
    int start = ending.start();
    for (Word word : words.reversed()) {
      if (word.span().start() >= ending.start()) {
        continue;
      }
      boolean reaches =
          word.span().start() >= from && ending.start() - word.span().start() <= LONGEST;
      if (!reaches || !belongs(text, word)) {
        break;
      }
      start = word.span().start();
    }
    return new Span(start, ending.end());
  }

  private static boolean belongs(String text, Word word) {
    String letters = word.span().of(text);
    return !BORDER.matcher(letters).matches()
        && (OPEN_NATURE.matcher(word.nature()).matches()
            || "()".contains(letters)
            || letters.length() == 1);
  }

  /** 瑞典 only says where 北地电池公司 is; 叙利亚科学研究中心 would be no name without its country. */
  private static Span withoutCountry(String text, Span span) {
    Matcher country = COUNTRY.matcher(text).region(span.start(), span.end());
    boolean onlyWhere =
        country.lookingAt()
            && !GENERIC.matcher(text.substring(country.end(), span.end())).matches();
    return onlyWhere ? new Span(country.end(), span.end()) : span;
  }
}
