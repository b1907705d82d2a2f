package dev.thresher.track.align;

import dev.thresher.corpus.text.Span;
import java.util.AbstractList;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of a provision without their place: what editions that say the same can share.
 *
 * <p>Most provisions stand unchanged through decades of editions, so a series holds each wording
 * once, and works out what only some are asked for when they are.
 */
final class Wording {
  private static final String BETWEEN = " ";
  private static final int SLOT_WORDS = 6;
  private static final Pattern SLOT = Pattern.compile("(?:(?:#|to|through|and|[a-z]) )*reserved");

  private final List<Token> tokens;
  private final String words;
  private final int plainWords;
  private final boolean isSlot;
  private volatile Optional<String> skeleton = Optional.empty();
  private volatile Optional<Shingles> shingles = Optional.empty();

  private Wording(List<Token> tokens) {
    this.tokens = List.copyOf(tokens);
    this.words = tokens.stream().map(Token::text).collect(Collectors.joining(BETWEEN));
    this.plainWords = (int) tokens.stream().filter(token -> !token.isMasked()).count();
    this.isSlot = tokens.size() <= SLOT_WORDS && SLOT.matcher(skeleton()).matches();
  }

  static Wording of(List<Token> tokens) {
    return new Wording(tokens);
  }

  String words() {
    return words;
  }

  /** How many are neither quantities nor references. */
  int plainWords() {
    return plainWords;
  }

  /** True for what only says that a place is kept free. */
  boolean isSlot() {
    return isSlot;
  }

  /** The words with quantities and references masked. */
  String skeleton() {
    return skeleton.orElseGet(() -> {
      String masked = tokens.stream().map(Token::masked).collect(Collectors.joining(BETWEEN));
      skeleton = Optional.of(masked);
      return masked;
    });
  }

  Shingles shingles() {
    return shingles.orElseGet(() -> {
      Shingles cut = Shingles.of(tokens);
      shingles = Optional.of(cut);
      return cut;
    });
  }

  /** The tokens where they stand in a text that has this wording from {@code offset} on. */
  List<Token> at(int offset) {
    return offset == 0 ? tokens : new Placed(tokens, offset);
  }

  /** Tokens moved by an offset, made when they are asked for. */
  private static final class Placed extends AbstractList<Token> implements RandomAccess {
    private final List<Token> tokens;
    private final int offset;

    Placed(List<Token> tokens, int offset) {
      this.tokens = tokens;
      this.offset = offset;
    }

    @Override
    public Token get(int index) {
      Token token = tokens.get(index);
      Span span = token.span().shift(offset);
      return new Token(token.text(), token.kind(), span);
    }

    @Override
    public int size() {
      return tokens.size();
    }
  }
}
