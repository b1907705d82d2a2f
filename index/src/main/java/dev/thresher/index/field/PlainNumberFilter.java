package dev.thresher.index.field;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Writes {@code 1,510} as {@code 1510}, so that a number is one word however it is grouped. */
final class PlainNumberFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  PlainNumberFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    if (term.length() > 0 && Character.isDigit(term.charAt(0))) {
      dropCommas();
    }
    return true;
  }

  private void dropCommas() {
    int kept = 0;
    for (int i = 0; i < term.length(); i++) {
      char c = term.charAt(i);
      if (c != ',') {
        term.buffer()[kept++] = c;
      }
    }
    term.setLength(kept);
  }
}
