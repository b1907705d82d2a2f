package dev.thresher.corpus.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The phrases of a table, to be recognised at a place of a normalised text: the longest that ends
 * at a word's end wins.
 *
 * <p>A blank in the text between two Han or kana characters is no blank: line ends leave it there.
 * Time is linear in the length of the longest phrase.
 */
public final class PhraseTrie<V> {
  /** A phrase that was recognised: where it ends, and what the table says of it. */
  public record Match<V>(int end, V value) {}

  private static final int ROOT = 0;

  private final boolean foldsCase;
  private long[] keys = new long[1 << 10];
  private int[] targets = new int[1 << 10];
  private int edges;
  private int nodes = 1;
  private final List<Optional<V>> values = new ArrayList<>(List.of(Optional.empty()));

  private PhraseTrie(boolean foldsCase) {
    this.foldsCase = foldsCase;
  }

  /** Phrases that are recognised as they are written. */
  public static <V> PhraseTrie<V> of(Map<String, V> phrases) {
    PhraseTrie<V> trie = new PhraseTrie<>(false);
    phrases.forEach(trie::add);
    return trie;
  }

  /** Phrases that are recognised in capitals as well; the keys are in lower case. */
  public static <V> PhraseTrie<V> ofAnyCase(Map<String, V> phrases) {
    PhraseTrie<V> trie = new PhraseTrie<>(true);
    phrases.forEach((phrase, value) -> trie.add(phrase.toLowerCase(Locale.ROOT), value));
    return trie;
  }

  private void add(String phrase, V value) {
    int node = ROOT;
    for (int i = 0; i < phrase.length(); i++) {
      node = childOrNew(node, phrase.charAt(i));
    }
    values.set(node, Optional.of(value));
  }

  /** True if a phrase begins with the character. */
  public boolean mayBegin(char c) {
    return child(ROOT, foldsCase ? Character.toLowerCase(c) : c) >= 0;
  }

  /** The longest phrase at {@code from} whose end is a word's end. */
  public Optional<Match<V>> longest(CharSequence text, int from) {
    return longest(text, from, PhraseTrie::isWordEnd);
  }

  /** The longest phrase at {@code from} whose end is accepted by {@code boundary}. */
  public Optional<Match<V>> longest(CharSequence text, int from, Boundary boundary) {
    int node = ROOT;
    Optional<V> best = Optional.empty();
    int bestEnd = from;
    int at = from;
    while (at < text.length()) {
      char c = text.charAt(at);
      int next = child(node, foldsCase ? Character.toLowerCase(c) : c);
      if (next < 0 && c == ' ' && at > from && isBlankInHan(text, at)) {
        at++;
        continue;
      }
      if (next < 0) {
        break;
      }
      node = next;
      at++;
      Optional<V> value = values.get(node);
      if (value.isPresent() && boundary.isEnd(text, at)) {
        best = value;
        bestEnd = at;
      }
    }
    int end = bestEnd;
    return best.map(value -> new Match<>(end, value));
  }

  /** Says whether a phrase may end at an offset of the text. */
  @FunctionalInterface
  public interface Boundary {
    boolean isEnd(CharSequence text, int at);
  }

  /** True unless two letters or digits of an alphabetic script meet at the offset. */
  public static boolean isWordEnd(CharSequence text, int at) {
    return at <= 0
        || at >= text.length()
        || !isAlphabetic(text.charAt(at - 1))
        || !isAlphabetic(text.charAt(at));
  }

  private static boolean isAlphabetic(char c) {
    return c < '\u0080'
        ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
        : c < '\u2000' && Character.isLetterOrDigit(c);
  }

  /** Han and kana; no punctuation. */
  public static boolean isHan(char c) {
    boolean isPunctuation = c >= '\u3000' && c <= '\u303f' && c != '\u3005' && c != '\u3007';
    boolean isInBlock = (c >= '\u2e80' && c <= '\u9fff') || (c >= '\uf900' && c <= '\ufaff');
    return isInBlock && !isPunctuation;
  }

  private static boolean isBlankInHan(CharSequence text, int at) {
    return at + 1 < text.length() && isHan(text.charAt(at - 1)) && isHan(text.charAt(at + 1));
  }

  private int childOrNew(int node, char c) {
    int child = child(node, c);
    if (child >= 0) {
      return child;
    }
    if (++edges * 2 > keys.length) {
      grow();
    }
    values.add(Optional.empty());
    put(key(node, c), nodes);
    return nodes++;
  }

  private int child(int node, char c) {
    long key = key(node, c);
    for (int slot = slot(key); ; slot = (slot + 1) & (keys.length - 1)) {
      if (keys[slot] == key) {
        return targets[slot];
      }
      if (keys[slot] == 0) {
        return -1;
      }
    }
  }

  private void put(long key, int target) {
    int slot = slot(key);
    while (keys[slot] != 0) {
      slot = (slot + 1) & (keys.length - 1);
    }
    keys[slot] = key;
    targets[slot] = target;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldTargets = targets;
    keys = new long[oldKeys.length * 2];
    targets = new int[oldTargets.length * 2];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        put(oldKeys[i], oldTargets[i]);
      }
    }
  }

  private static long key(int node, char c) {
    return ((long) (node + 1) << 16) | c;
  }

  private int slot(long key) {
    long mixed = key * 0x9e3779b97f4a7c15L;
    return (int) (mixed >>> 40) & (keys.length - 1);
  }
}
