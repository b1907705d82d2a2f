package dev.thresher.index.field;

import java.io.IOException;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;

/**
 * All that an index takes of a text: its words, how far each is behind the one before, and where it
 * stands; behind the last word, the same of the end of the text.
 *
 * <p>They lie in one array: many small objects cost more to walk through than a text costs to
 * break.
 */
final class Tokens {
  private final byte[] written;

  private Tokens(byte[] written) {
    this.written = written;
  }

  /** Reads a stream to its end. */
  static Tokens of(TokenStream stream) throws IOException {
    var term = stream.getAttribute(TermToBytesRefAttribute.class);
    var written = new Writing(stream);
    stream.reset();
    while (stream.incrementToken()) {
      written.word(term.getBytesRef());
    }
    stream.end();
    return written.ended();
  }

  int size() {
    return written.length;
  }

  Reading reading() {
    return new Reading(written);
  }

  /** Small numbers for small distances, forwards and backwards. */
  private static int folded(int distance) {
    return (distance << 1) ^ (distance >> 31);
  }

  private static int unfolded(int number) {
    return (number >>> 1) ^ -(number & 1);
  }

  /** Writes down one word after the other. */
  private static final class Writing {
    private final OffsetAttribute place;
    private final PositionIncrementAttribute step;
    private final ByteBuffersDataOutput out = ByteBuffersDataOutput.newResettableInstance();
    private int start;

    Writing(TokenStream stream) {
      this.place = stream.addAttribute(OffsetAttribute.class);
      this.step = stream.addAttribute(PositionIncrementAttribute.class);
    }

    /** A length of 0 is the end, so that a word's is one more than it is. */
    void word(BytesRef term) throws IOException {
      out.writeVInt(term.length + 1);
      out.writeBytes(term.bytes, term.offset, term.length);
      stand();
    }

    Tokens ended() throws IOException {
      out.writeVInt(0);
      stand();
      return new Tokens(out.toArrayCopy());
    }

    private void stand() throws IOException {
      out.writeVInt(step.getPositionIncrement());
      out.writeVInt(folded(place.startOffset() - start));
      out.writeVInt(place.endOffset() - place.startOffset());
      start = place.startOffset();
    }
  }

  /** Goes from word to word to the end of the text, and stays there. */
  static final class Reading {
    private final BytesRef term;
    private final ByteArrayDataInput in;
    private int step;
    private int start;
    private int end;

    private Reading(byte[] written) {
      this.term = new BytesRef(written);
      this.in = new ByteArrayDataInput(written);
    }

    /** False at the end of the text, whose step and place are then told. */
    boolean next() {
      int length = in.readVInt() - 1;
      if (length >= 0) {
        term.offset = in.getPosition();
        term.length = length;
        in.skipBytes(length);
      }
      step = in.readVInt();
      start += unfolded(in.readVInt());
      end = start + in.readVInt();
      return length >= 0;
    }

    /** Part of what is kept: never to be written into. */
    BytesRef term() {
      return term;
    }

    /** How many positions this word is behind the one before it. */
    int step() {
      return step;
    }

    int start() {
      return start;
    }

    int end() {
      return end;
    }
  }
}
