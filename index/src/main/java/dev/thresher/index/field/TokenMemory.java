package dev.thresher.index.field;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;

/**
 * The words of the texts that were broken last: provisions that stand under one parent have the
 * same words above them, and an edition repeats most texts of the one before it.
 *
 * <p>What is kept goes in two halves: when the younger is full, the older is forgotten, but for
 * what was asked for again. Both go where memory is short. Safe for several threads.
 */
final class TokenMemory {
  /** By the estimate below the texts of an edition of the longest list, several times over. */
  private static final long LARGEST_HALF = 16L << 20;

  private static final int LONGEST_TEXT = 20_000;
  private static final long BYTES_OF_ENTRY = 120;

  private final Analyzer words;
  private final long largestHalf;
  private volatile SoftReference<Half> young = new SoftReference<>(new Half());
  private volatile SoftReference<Half> old = new SoftReference<>(new Half());

  TokenMemory(Analyzer words) {
    this(words, LARGEST_HALF);
  }

  TokenMemory(Analyzer words, long largestHalf) {
    this.words = words;
    this.largestHalf = largestHalf;
  }

  private static final class Half {
    private final Map<String, Tokens> texts = new ConcurrentHashMap<>();
    private final AtomicLong bytes = new AtomicLong();
  }

  /** The words of a text as the analyzer breaks it. */
  Tokens of(String text) {
    Half half = younger();
    Tokens kept = half.texts.get(text);
    if (kept != null) {
      return kept;
    }
    Tokens tokens = older(text).orElseGet(() -> broken(text));
    if (text.length() <= LONGEST_TEXT && half.texts.putIfAbsent(text, tokens) == null) {
      long more = BYTES_OF_ENTRY + text.length() + tokens.size();
      if (half.bytes.addAndGet(more) > largestHalf) {
        turn(half);
      }
    }
    return tokens;
  }

  private Half younger() {
    Half half = young.get();
    return half != null ? half : renewed();
  }

  private synchronized Half renewed() {
    Half half = young.get();
    if (half == null) {
      half = new Half();
      young = new SoftReference<>(half);
    }
    return half;
  }

  private Optional<Tokens> older(String text) {
    return Optional.ofNullable(old.get()).map(half -> half.texts.get(text));
  }

  private synchronized void turn(Half full) {
    if (young.get() == full) {
      old = new SoftReference<>(full);
      young = new SoftReference<>(new Half());
    }
  }

  private Tokens broken(String text) {
    try (TokenStream stream = words.tokenStream("", text)) {
      return Tokens.of(stream);
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot fail to be read", e);
    }
  }
}
