package dev.thresher.ingest.table.party;

import dev.thresher.ingest.table.Countries;
import dev.thresher.ingest.table.Slice;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Where a party's name ends and its address begins, in words such as "9Z Works Co., Ltd., 4 Mill
 * Road, Atlantis".
 *
 * <p>The name is the first part before a comma, with the parts behind it that are legal forms or
 * belong to an institution's name.
 */
final class NameEnd {
  /** A name and what stands behind it; the rest may be empty. */
  record Parted(Slice name, Slice rest) {}

  /** A sentence's end: {@code Gazmash. d. 54}, {@code Surinandha.140/65}. */
  private static final Pattern SENTENCE = Pattern.compile("([\\p{L}.]+[)'’”]?)\\.(?:\\s+|(?=\\d))");

  /** A street with its number and no comma before it: {@code Remdizel 40 Mill Highway}. */
  private static final Pattern STREET_AT_END =
      Pattern.compile(
          "\\s(?=\\d+[A-Za-z]?(?:[-/]\\d+)?\\s(?:[\\p{L}.]+\\s){1,3}"
              + "(?:Street|St\\.?|Avenue|Ave\\.?|Road|Rd\\.?|Highway|Lane|Boulevard)$)");

  /** A room with its number and no comma before it: {@code Basha Atlas Office M-2}. */
  private static final Pattern ROOM_AT_END =
      Pattern.compile(
          "\\s(?=(?:Room|Rm\\.?|Unit|Suite|Flat|Office|Apt\\.?|P\\.?O\\.? Box)\\s+[#\\p{Lu}-]*\\d+$)");

  private static final Pattern BRACKETED = Pattern.compile("\\(.*\\)", Pattern.DOTALL);

  /** Occurs nowhere. */
  private static final Pattern NONE = Pattern.compile("(?!)");

  private static final String EDGES = " \n,;:";

  private final Slice words;
  private final Pattern tails;

  private NameEnd(Slice words, Pattern tails) {
    this.words = words.strip();
    this.tails = tails;
  }

  /** A name and the rest; behind a comma an institute or a plant still belongs to the name. */
  static Parted part(Slice words) {
    return new NameEnd(words, RowWords.BODY).part();
  }

  /** The first of several names with commas between; only legal forms belong to it. */
  static Parted partOfSeveral(Slice words) {
    return new NameEnd(words, NONE).part();
  }

  private Parted part() {
    List<Integer> commas = Commas.of(words);
    int end = commas.isEmpty() ? words.end() : commas.getFirst();
    Optional<Integer> inside = endInside(words.until(end), words.from(end));
    if (inside.isPresent()) {
      return at(inside.get());
    }
    for (int i = 0; i < commas.size(); i++) {
      int next = i + 1 < commas.size() ? commas.get(i + 1) : words.end();
      Slice part = new Slice(words.text(), commas.get(i) + 1, next).strip();
      Optional<Integer> tail = endOfTail(part, i + 1 == commas.size());
      if (tail.isEmpty()) {
        break;
      }
      end = tail.get();
      if (end < part.end()) {
        break;
      }
    }
    return at(end);
  }

  private Parted at(int end) {
    return new Parted(words.until(end).strip(EDGES), words.from(end).strip(EDGES));
  }

  /** Where the name ends inside a part that also holds the beginning of an address. */
  private static Optional<Integer> endInside(Slice part, Slice behind) {
    Optional<Integer> legal =
        part.findAll(RowWords.LEGAL_BEFORE_ADDRESS).stream()
            .map(MatchResult::end)
            .filter(end -> beginsAddress(part.from(end)))
            .findFirst();
    if (legal.isPresent()) {
      return legal;
    }
    for (MatchResult sentence : part.findAll(SENTENCE)) {
      Slice rest = part.from(sentence.end());
      boolean ends = !RowWords.isAbbreviation(sentence.group(1));
      boolean city = Countries.standard().code(behind.strip(EDGES + ".").words()).isPresent();
      boolean country = Countries.standard().code(rest.strip(" .").words()).isPresent();
      if (country || (ends && !rest.isEmpty() && (city || !isName(rest)))) {
        return Optional.of(sentence.end());
      }
    }
    return part.find(STREET_AT_END).or(() -> part.find(ROOM_AT_END)).map(MatchResult::start);
  }

  /** The offset up to which a part behind a comma belongs to the name; empty if not at all. */
  private Optional<Integer> endOfTail(Slice part, boolean last) {
    Optional<MatchResult> legal =
        part.find(RowWords.LEGAL_START).filter(found -> found.start() == part.start());
    if (legal.isPresent()) {
      Slice rest = part.from(legal.get().end()).strip(" .,");
      return Optional.of(beginsAddress(rest) ? legal.get().end() : part.end());
    }
    boolean bracketed = part.match(BRACKETED).isPresent();
    boolean body = part.has(tails) && !part.has(RowWords.PLACE) && hasBody() && !last;
    boolean legalAtEnd = part.find(RowWords.LEGAL_END).isPresent() && isName(part);
    return bracketed || body || legalAtEnd ? Optional.of(part.end()) : Optional.empty();
  }

  /** True if the first part is an institution's name, not a person's. */
  private boolean hasBody() {
    List<Integer> commas = Commas.of(words);
    return words.until(commas.getFirst()).has(RowWords.BODY);
  }

  /** True for words that go on with a house, a number or a street. */
  private static boolean beginsAddress(Slice words) {
    Slice rest = words.strip();
    return !rest.isEmpty()
        && (Character.isDigit(rest.text().charAt(rest.start()))
            || (rest.has(RowWords.PLACE) && rest.match(BRACKETED).isEmpty()));
  }

  /** True for words that are in no address: neither a number nor a word for a street. */
  private static boolean isName(Slice words) {
    return !isAddress(words) && Countries.standard().ofAddress(words).isEmpty();
  }

  /** True for words with a number or a word for a street, a house, a district. */
  static boolean isAddress(Slice words) {
    return words.words().chars().anyMatch(Character::isDigit) || words.has(RowWords.PLACE);
  }
}
