package dev.thresher.nlp.parameter;

import dev.thresher.corpus.edition.Language;
import dev.thresher.corpus.quantity.Unit;
import dev.thresher.nlp.quantity.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the heads above a column say of the figures in it: "Tensile strength (MPa), min.".
 *
 * @param property the quantity; empty where the heads name none
 * @param unitAsWritten the unit's words in the head
 * @param isQuantity true where the name stands beside its own unit or comparator
 * @param kind what the cells are, where the heads say nothing else
 */
record ColumnHead(
    String property,
    Optional<Relation> relation,
    Optional<Unit> unit,
    String unitAsWritten,
    boolean isQuantity,
    Optional<GridWords> kind) {

  /** Example: {@code (MPa, min.)}, {@code [kg]}. */
  private static final Pattern BRACKET = Pattern.compile("[(\\[]([^()\\[\\]]*)[)\\]]");

  /** Example: {@code Mass in kg}. */
  private static final Pattern IN = Pattern.compile("(.*\\S) in (\\S.*)");

  /** What is named is how the other columns are measured. */
  private static final Pattern TEST =
      Pattern.compile(
          "(?:test|testing|measuring|measurement) (?=\\p{L})", Pattern.CASE_INSENSITIVE);

  /** A mark that points to a footnote. */
  private static final Pattern FOOTNOTE =
      Pattern.compile("[\\u00b9\\u00b2\\u00b3\\u2070-\\u2079*†‡]+(?=\\s|$)");

  private static final Pattern JOINT = Pattern.compile("[,;，；、]");
  private static final Pattern SPACED_JOINT = Pattern.compile("[,;，；、]\\s");

  static ColumnHead of(List<String> heads, Language language) {
    return new Reader(language).read(heads);
  }

  boolean isLabel() {
    return kind.filter(known -> known == GridWords.LABEL).isPresent();
  }

  boolean is(GridWords wanted) {
    return kind.filter(known -> known == wanted).isPresent();
  }

  private static final class Reader {
    private final Language language;
    private final List<String> names = new ArrayList<>();
    private Optional<Relation> relation = Optional.empty();
    private Optional<Unit> unit = Optional.empty();
    private Optional<GridWords> kind = Optional.empty();
    private String unitWords = "";
    private boolean isQuantity;

    Reader(Language language) {
      this.language = language;
    }

    ColumnHead read(List<String> heads) {
      for (String head : heads) {
        int named = names.size();
        Optional<Unit> before = unit;
        head(FOOTNOTE.matcher(head).replaceAll(""));
        isQuantity |= names.size() > named && !unit.equals(before);
      }
      return new ColumnHead(String.join(" ", names), relation, unit, unitWords, isQuantity, kind);
    }

    private void head(String words) {
      Matcher bracket = BRACKET.matcher(words);
      StringBuilder rest = new StringBuilder();
      int from = 0;
      while (bracket.find()) {
        rest.append(words, from, bracket.start());
        from = bracket.end();
        boolean isRead = true;
        for (String piece : JOINT.split(bracket.group(1), -1)) {
          isRead &= isUnit(piece, true) || isRelation(piece);
        }
        rest.append(isRead ? " " : bracket.group());
      }
      rest.append(words.substring(from));
      for (String piece : SPACED_JOINT.split(rest, -1)) {
        piece(piece.strip().replaceAll("\\s+", " "));
      }
    }

    private void piece(String words) {
      if (GridWords.isLabel(words)) {
        kind = Optional.of(GridWords.LABEL);
        return;
      }
      if (words.isEmpty() || isRelation(words) || isUnit(words, false)) {
        return;
      }
      Optional<GridWords> meant =
          TEST.matcher(words).lookingAt() ? Optional.of(GridWords.CONDITION) : GridWords.of(words);
      if (meant.isPresent()) {
        kind = meant;
        if (meant.get() == GridWords.CONDITION) {
          names.add(TEST.matcher(words).replaceFirst("").strip());
        }
        return;
      }
      Matcher in = IN.matcher(words);
      if (in.matches() && isUnit(in.group(2), true)) {
        piece(in.group(1));
        return;
      }
      bounded(words);
    }

    /** "Minimum tensile strength", "Dose exceeding". */
    private void bounded(String words) {
      int first = words.indexOf(' ');
      int last = words.lastIndexOf(' ');
      if (first > 0 && isExtreme(words.substring(0, first))) {
        piece(words.substring(first + 1));
        return;
      }
      if (last > 0 && isExtreme(words.substring(last + 1))) {
        piece(words.substring(0, last));
        return;
      }
      Optional<Comparators.Cut> cut = Comparators.cut(words, language);
      if (cut.isPresent()) {
        relation = Optional.of(cut.get().relation());
        piece(cut.get().rest());
      } else {
        names.add(words.replaceAll("[:：]$", ""));
      }
    }

    private boolean isExtreme(String word) {
      Optional<Relation> meant = extreme(word);
      relation = meant.or(() -> relation);
      return meant.isPresent();
    }

    private boolean isRelation(String words) {
      Optional<Relation> meant = extreme(words).or(() -> Comparators.whole(words, language));
      relation = meant.or(() -> relation);
      return meant.isPresent();
    }

    private static Optional<Relation> extreme(String words) {
      return GridWords.of(words)
          .filter(known -> known == GridWords.MINIMUM || known == GridWords.MAXIMUM)
          .map(known -> known == GridWords.MINIMUM ? Relation.AT_LEAST : Relation.AT_MOST);
    }

    /** One letter is more often a name, and so is a counted noun. */
    private static boolean isSure(String words, Unit unit) {
      boolean isLetter = words.length() == 1 && Character.isLetter(words.charAt(0));
      return !isLetter && !unit.code().startsWith("{");
    }

    private boolean isUnit(String words, boolean isSetOff) {
      Optional<Unit> read = WrittenUnit.of(words.strip(), language);
      boolean isKnown = read.filter(known -> isSetOff || isSure(words, known)).isPresent();
      if (isKnown) {
        unit = read;
        unitWords = words.strip();
      }
      return isKnown;
    }
  }
}
