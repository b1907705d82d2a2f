package dev.thresher.corpus.quantity;

import dev.thresher.corpus.text.PhraseTrie;
import dev.thresher.corpus.text.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The simple units of {@code units.tsv} with their prefixes, by code and by every way of writing
 * them.
 */
final class UnitTable {
  /** Extraction leaves a blank behind these: {@code 0.1n W}, {@code 5 µ m}. */
  private static final List<SiPrefix> SPLIT_PREFIXES = List.of(SiPrefix.NANO, SiPrefix.MICRO);

  private static final UnitTable STANDARD = new UnitTable(Table.of(UnitTable.class, "units.tsv"));

  /** A unit as a spelling names it; {@code needsSlash} where it stands only in {@code n/cm2}. */
  record Spelling(Unit unit, boolean needsSlash) {}

  private final Map<String, Unit> byCode = new HashMap<>();
  private final Map<String, Spelling> signs = new LinkedHashMap<>();
  private final Map<String, Spelling> words = new LinkedHashMap<>();
  private final PhraseTrie<Spelling> signTrie;
  private final PhraseTrie<Spelling> wordTrie;

  private UnitTable(Table table) {
    table.rows().forEach(this::addPlain);
    table.rows().forEach(this::addPrefixed);
    signTrie = PhraseTrie.of(signs);
    wordTrie = PhraseTrie.ofAnyCase(words);
  }

  static UnitTable standard() {
    return STANDARD;
  }

  /** The simple unit of a code, prefixed or not. */
  Optional<Unit> simple(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** The longest spelling at a place: signs as written, words in any case. */
  Optional<PhraseTrie.Match<Spelling>> at(CharSequence text, int from) {
    var sign = signTrie.longest(text, from, UnitTable::mayEndUnit);
    var word = wordTrie.longest(text, from);
    if (sign.isPresent() && word.isPresent()) {
      return sign.get().end() >= word.get().end() ? sign : word;
    }
    return sign.isPresent() ? sign : word;
  }

  /** A sign may be followed by its exponent: {@code cm2}. */
  private static boolean mayEndUnit(CharSequence text, int at) {
    return at >= text.length()
        || !isLatinLetter(text.charAt(at))
        || !isLatinLetter(text.charAt(at - 1));
  }

  private static boolean isLatinLetter(char c) {
    return c < '\u2000' && Character.isLetter(c);
  }

  private void addPlain(Table.Row row) {
    Unit unit =
        new Unit(
            row.cell("code"),
            Dimension.pure().times(new Dimension(row.cell("base"))),
            new BigDecimal(row.cell("numerator")),
            new BigDecimal(row.cell("denominator")),
            new BigDecimal(row.cell("offset")));
    byCode.putIfAbsent(unit.code(), unit);
    for (String sign : row.parts("symbols")) {
      if (!sign.startsWith("+")) {
        addSign(sign, unit);
      }
    }
    row.parts("en").forEach(word -> addWord(word, unit));
    row.parts("zh").forEach(word -> addWord(word, unit));
    row.parts("ja").forEach(word -> addWord(word, unit));
  }

  private void addPrefixed(Table.Row row) {
    Unit unit = byCode.get(row.cell("code"));
    if (unit == null) {
      return;
    }
    for (SiPrefix prefix : SiPrefix.named(row.parts("prefixes"))) {
      Unit scaled = scaled(unit, prefix);
      byCode.putIfAbsent(scaled.code(), scaled);
      for (String sign : row.parts("symbols")) {
        addPrefixedSign(prefix, sign, scaled);
      }
      row.parts("en").forEach(word -> addEnglish(prefix, word, scaled));
      row.parts("zh").forEach(word -> addWord(prefix.chinese() + word, scaled));
      row.parts("ja").forEach(word -> addWord(prefix.japanese() + word, scaled));
    }
  }

  private void addPrefixedSign(SiPrefix prefix, String sign, Unit scaled) {
    String bare = sign.startsWith("+") ? sign.substring(1) : sign;
    for (String written : prefix.signs()) {
      addSign(written + bare, scaled);
      if (bare.length() <= 2 && SPLIT_PREFIXES.contains(prefix)) {
        addSign(written + " " + bare, scaled);
      }
    }
  }

  private void addEnglish(SiPrefix prefix, String word, Unit scaled) {
    addWord(prefix.english() + word, scaled);
    addWord(prefix.english() + "-" + word, scaled);
    addWord(prefix.english() + " " + word, scaled);
  }

  private static Unit scaled(Unit unit, SiPrefix prefix) {
    return new Unit(
        prefix.code() + unit.code(),
        unit.dimension(),
        unit.numerator().multiply(prefix.numerator()),
        unit.denominator().multiply(prefix.denominator()),
        BigDecimal.ZERO);
  }

  private void addSign(String sign, Unit unit) {
    boolean needsSlash = sign.length() > 1 && sign.endsWith("/");
    String written = needsSlash ? sign.substring(0, sign.length() - 1) : sign;
    signs.putIfAbsent(written, new Spelling(unit, needsSlash));
  }

  private void addWord(String word, Unit unit) {
    words.putIfAbsent(word.toLowerCase(Locale.ROOT), new Spelling(unit, false));
  }

  /** All spellings, for the tests of the table. */
  List<String> spellings() {
    List<String> all = new ArrayList<>(signs.keySet());
    all.addAll(words.keySet());
    return all;
  }
}
