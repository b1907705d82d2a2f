package dev.thresher.nlp.zh;

import dev.thresher.corpus.content.EntityType;
import dev.thresher.corpus.text.Span;
import dev.thresher.nlp.entity.NameRecognizer.Name;
import dev.thresher.nlp.zh.ChineseNames.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Goods by the end of their name (…仪, …炉, …放大器): the name goes to the left over the words that fix
 * its kind, 微波频率综合器.
 *
 * <p>A verb, a preposition, a number, a place or a word of trade (出口, 有关) ends it. An end that says
 * little by itself (设备, 装置) needs a word before it.
 */
final class ChineseProducts {
  private static final int LONGEST = 14;
  private static final int LONGEST_END = 8;

  private static final Pattern END = Pattern.compile(NameWords.of("productHead") + "$");
  private static final Pattern WEAK = Pattern.compile(NameWords.of("weakHead"));
  private static final Pattern NO_GOODS = Pattern.compile(NameWords.of("noHead"));
  private static final Pattern FOLLOWED = Pattern.compile("^[构关会场业舱室部密制动道]|^(?:公司|厂|研究|学院|协会|大学)");
  private static final Pattern KIND = Pattern.compile(NameWords.of("productKind") + "$");
  private static final Pattern BORDER = Pattern.compile(NameWords.of("productBorder"));
  private static final Pattern NOUN = Pattern.compile("(?:n(?!s|t|r|is)|b|g|x|h|j|l|vn|an|ag|k).*");

  private ChineseProducts() {}

  static List<Name> find(String text, List<Word> words) {
    List<Name> names = new ArrayList<>();
    for (int i = words.size() - 1; i >= 0; i--) {
      int end = words.get(i).span().end();
      boolean inside = !names.isEmpty() && names.getLast().span().start() < end;
      int head = inside || FOLLOWED.matcher(text.substring(end)).find() ? end : headOf(text, end);
      if (head < end) {
        Span span = new Span(startOf(text, words, i, head, end), end);
        if (isName(span.of(text))) {
          names.add(new Name(EntityType.PRODUCT, span));
        }
      }
    }
    return names.reversed();
  }

  private static boolean isName(String goods) {
    return goods.length() > 1
        && !goods.startsWith("的")
        && !WEAK.matcher(goods).matches()
        && !NO_GOODS.matcher(goods).matches();
  }

  /** Where the last word of a name begins; its end if the words before it end no name. */
  private static int headOf(String text, int end) {
    int from = Math.max(0, end - LONGEST_END);
    Matcher head = END.matcher(text).region(from, end);
    return head.find() ? head.start() : end;
  }

  private static int startOf(String text, List<Word> words, int last, int head, int end) {
    int start = head;
    for (int i = last; i >= 0 && end - start < LONGEST; i--) {
      Word word = words.get(i);
      if (word.span().start() >= start) {
        continue;
      }
      int kind = kindBefore(text, start);
      if (kind < start) {
        start = kind;
        i++;
      } else if (word.span().end() > start && isBorder(text, word)) {
        start = word.span().end();
        break;
      } else if (word.span().end() > start || fixesKind(text, word)) {
        start = word.span().start();
      } else {
        break;
      }
    }
    return start;
  }

  /** Where a word of the table that ends here begins: 抗辐照, whatever it is parted into. */
  private static int kindBefore(String text, int end) {
    Matcher kind = KIND.matcher(text).region(Math.max(0, end - LONGEST_END), end);
    return kind.find() ? kind.start() : end;
  }

  private static boolean isBorder(String text, Word word) {
    return BORDER.matcher(word.span().of(text)).matches();
  }

  private static boolean fixesKind(String text, Word word) {
    String letters = word.span().of(text);
    return !isBorder(text, word)
        && letters.codePoints().allMatch(Character::isLetter)
        && NOUN.matcher(word.nature()).matches();
  }
}
