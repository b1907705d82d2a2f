package dev.thresher.index.field;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.AttributeFactory;

/**
 * For the writer of an index: the words of another analyzer, broken once for texts that come again.
 *
 * <p>Trap: its words are bytes already, and it has no {@code CharTermAttribute} to be asked for.
 */
final class RememberingAnalyzer extends Analyzer {
  private final TokenMemory memory;

  RememberingAnalyzer(Analyzer words) {
    this.memory = new TokenMemory(words);
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    var replay = new Replay(memory);
    return new TokenStreamComponents(replay::read, replay);
  }

  private static final int ROOM = 1024;

  /** Hands out the words of one text after the other. */
  private static final class Replay extends TokenStream {
    private final TokenMemory memory;
    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final OffsetAttribute place = addAttribute(OffsetAttribute.class);
    private char[] room = new char[ROOM];
    private Reader text = Reader.nullReader();
    private Optional<Tokens.Reading> tokens = Optional.empty();

    Replay(TokenMemory memory) {
      super(AttributeFactory.DEFAULT_ATTRIBUTE_FACTORY);
      this.memory = memory;
    }

    void read(Reader reader) {
      text = reader;
    }

    @Override
    public void reset() throws IOException {
      super.reset();
      Tokens.Reading reading = memory.of(all()).reading();
      term.setBytesRef(reading.term());
      tokens = Optional.of(reading);
    }

    /** Into the same room each time: {@code transferTo} takes 16 kB for every text. */
    private String all() throws IOException {
      int length = 0;
      for (int more = 0; more >= 0; more = text.read(room, length, room.length - length)) {
        length += more;
        if (length == room.length) {
          room = Arrays.copyOf(room, 2 * length);
        }
      }
      return new String(room, 0, length);
    }

    @Override
    public boolean incrementToken() {
      Tokens.Reading reading = tokens.orElseThrow();
      boolean isWord = reading.next();
      step.setPositionIncrement(reading.step());
      place.setOffset(reading.start(), reading.end());
      return isWord;
    }

    /** The step and place of the end were told when there was no word more. */
    @Override
    public void end() {}

    @Override
    public void close() throws IOException {
      super.close();
      text.close();
      tokens = Optional.empty();
    }
  }
}
