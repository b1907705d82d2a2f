package dev.thresher.nlp.parameter;

import dev.thresher.corpus.edition.Language;
import dev.thresher.corpus.text.Cell;
import dev.thresher.nlp.quantity.Relation;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the cells of a row say of its figures.
 *
 * @param name the words of its first cell that is neither figure nor label: a thing, or a property
 * @param spent the cells that say something of the others and are no figures themselves
 */
record GridRow(
    String name,
    String unitAsWritten,
    Optional<Relation> relation,
    Optional<Placed> condition,
    Set<Cell> spent) {

  /** A cell with its words and what stands above it. */
  record Placed(Cell cell, String words, ColumnHead head) {}

  GridRow {
    spent = Set.copyOf(spent);
  }

  /** Says nothing. */
  static GridRow none() {
    return new GridRow("", "", Optional.empty(), Optional.empty(), Set.of());
  }

  static GridRow of(List<Placed> row, Language language) {
    String name = "";
    String unit = "";
    Optional<Relation> relation = Optional.empty();
    Optional<Placed> condition = Optional.empty();
    Set<Cell> spent = new HashSet<>();
    for (Placed placed : row) {
      Optional<Relation> sign = Comparators.whole(placed.words(), language);
      boolean isUnit =
          WrittenUnit.of(placed.words(), language)
              .filter(known -> !known.code().startsWith("{"))
              .isPresent();
      boolean isFirst = name.isEmpty() && !placed.head().isLabel();
      if (placed.head().is(GridWords.UNIT)) {
        unit = placed.words();
      } else if (sign.isPresent()) {
        relation = sign;
      } else if (placed.head().is(GridWords.CONDITION)) {
        condition = Optional.of(placed);
      } else if (isFirst && hasLetters(placed.words()) && !isUnit && !isFigure(placed)) {
        name = placed.words().replaceFirst("^\\d{1,2}[.)] ", "");
      } else {
        continue;
      }
      spent.add(placed.cell());
    }
    return new GridRow(name, unit, relation, condition, spent);
  }

  /** A first cell names its row, whatever numbers are in the name. */
  private static boolean isFigure(Placed placed) {
    return placed.cell().column() > 0 && placed.words().codePoints().anyMatch(Character::isDigit);
  }

  private static boolean hasLetters(String words) {
    return words.codePoints().anyMatch(Character::isLetter);
  }

  boolean isSpent(Cell cell) {
    return spent.contains(cell);
  }
}
