package dev.thresher.index.field;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import dev.thresher.corpus.text.Segmenter;
import dev.thresher.corpus.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of a text by ICU's rules and dictionary: what the index uses if it is given nothing.
 */
public final class IcuWords implements Segmenter {
  private final ThreadLocal<BreakIterator> breaks =
      ThreadLocal.withInitial(() -> BreakIterator.getWordInstance(ULocale.ROOT));

  @Override
  public List<Span> words(String text) {
    BreakIterator iterator = breaks.get();
    iterator.setText(text);
    List<Span> words = new ArrayList<>();
    int start = iterator.first();
    for (int end = iterator.next(); end != BreakIterator.DONE; end = iterator.next()) {
      if (iterator.getRuleStatus() >= BreakIterator.WORD_NONE_LIMIT) {
        words.add(new Span(start, end));
      }
      start = end;
    }
    return words;
  }
}
