package dev.thresher.index.field;

import dev.thresher.corpus.text.Segmenter;
import dev.thresher.corpus.text.Span;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** A segmenter's words as Lucene's tokens. */
final class SegmentTokenizer extends Tokenizer {
  private final Segmenter segmenter;
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private String text = "";
  private List<Span> words = List.of();
  private int next;

  SegmentTokenizer(Segmenter segmenter) {
    this.segmenter = segmenter;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    var all = new StringWriter();
    input.transferTo(all);
    text = all.toString();
    words = segmenter.words(text);
    next = 0;
  }

  @Override
  public boolean incrementToken() {
    if (next == words.size()) {
      return false;
    }
    clearAttributes();
    Span word = words.get(next++);
    term.append(text, word.start(), word.end());
    offset.setOffset(correctOffset(word.start()), correctOffset(word.end()));
    return true;
  }

  @Override
  public void end() throws IOException {
    super.end();
    int last = correctOffset(text.length());
    offset.setOffset(last, last);
  }
}
