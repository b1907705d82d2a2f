package dev.thresher.ingest.table;

import dev.thresher.corpus.text.Normalized;
import dev.thresher.corpus.text.PhraseTrie;
import dev.thresher.corpus.text.Table;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The names of countries in lists and addresses, with their ISO 3166-1 alpha-2 codes. */
public final class Countries {
  private static final Countries STANDARD =
      new Countries(Table.of(Countries.class, "countries.tsv"));

  /** A country that a text names, and where. */
  public record Mention(String code, Slice words) {}

  /** How a country is called in both languages. */
  public record Name(String english, String chinese) {}

  private final Map<String, String> codes = new HashMap<>();
  private final Map<String, Name> usual = new HashMap<>();
  private final PhraseTrie<String> names;

  private Countries(Table table) {
    Map<String, String> phrases = new HashMap<>();
    for (Table.Row row : table.rows()) {
      usual.put(row.cell("code"), new Name(row.parts("names").getFirst(), row.cell("chinese")));
      for (String name : row.parts("names")) {
        codes.put(key(name), row.cell("code"));
        phrases.put(name.toLowerCase(Locale.ROOT), row.cell("code"));
      }
    }
    names = PhraseTrie.ofAnyCase(phrases);
  }

  public static Countries standard() {
    return STANDARD;
  }

  /** The code of a country's whole name, whatever its case: {@code CHINA, PEOPLE'S REPUBLIC OF}. */
  public Optional<String> code(String name) {
    return Optional.ofNullable(codes.get(key(name)));
  }

  private static String key(String name) {
    return Normalized.of(name.strip()).characters().toLowerCase(Locale.ROOT);
  }

  /** True for {@code CN}: two capitals that are the code of a country. */
  public boolean isCode(String word) {
    return codes.containsValue(word);
  }

  /** The usual names of the country of a code. */
  public Optional<Name> name(String code) {
    return Optional.ofNullable(usual.get(code));
  }

  /** The code of a country's name or the code itself. */
  public Optional<String> codeOf(String nameOrCode) {
    return isCode(nameOrCode) ? Optional.of(nameOrCode) : code(nameOrCode);
  }

  /** The country at an offset of a slice, if a name of one begins there. */
  public Optional<Mention> at(Slice slice, int offset) {
    boolean midWord =
        offset > slice.start() && Character.isLetterOrDigit(slice.text().charAt(offset - 1));
    if (midWord || !Character.isLetter(slice.text().charAt(offset))) {
      return Optional.empty();
    }
    return names
        .longest(slice.text(), offset)
        .filter(match -> match.end() <= slice.end())
        .map(match -> new Mention(match.value(), new Slice(slice.text(), offset, match.end())));
  }

  /** The last country that an address names as a part of its own, between commas or at its end. */
  public Optional<Mention> ofAddress(Slice address) {
    Optional<Mention> last = Optional.empty();
    int offset = address.start();
    while (offset < address.end()) {
      Optional<Mention> here = at(address, offset);
      if (here.isPresent() && standsAlone(address, here.get().words())) {
        last = here;
      }
      offset = here.map(mention -> mention.words().end()).orElse(offset + 1);
    }
    return last;
  }

  /** "…, China, 100074", "Shenzhen China 518033", "日本东京都…"; not "New Mexico", "Jordan Bldg". */
  private static boolean standsAlone(Slice address, Slice name) {
    Slice before = address.until(name.start()).strip();
    Slice after = address.from(name.end()).strip();
    boolean ends =
        after.isEmpty()
            || ",;.)（".indexOf(after.text().charAt(after.start())) >= 0
            || Character.isDigit(after.text().charAt(after.start()))
            || (before.isEmpty() && PhraseTrie.isHan(name.text().charAt(name.start())));
    return ends && !before.words().endsWith(" New");
  }
}
