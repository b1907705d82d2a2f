package dev.thresher.ingest.table.party;

import dev.thresher.ingest.layout.Raised;
import dev.thresher.ingest.xml.EcfrVocabulary;
import dev.thresher.ingest.xml.Vocabulary;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The XML of the Electronic Code of Federal Regulations with the rows and columns of its tables as
 * named parts, so that a cell without words leaves a gap in the numbers. For one file.
 */
final class TableVocabulary implements Vocabulary {
  static final String ROW = "TR row ";
  static final String COLUMN = "TD column ";
  static final String FOOT = "TFOOT foot";
  private static final Set<String> CELLS = Set.of("TD", "TH");

  private final Vocabulary ecfr = new EcfrVocabulary();
  private int row;
  private int column;

  @Override
  public boolean isInline(String element) {
    return ecfr.isInline(element);
  }

  @Override
  public boolean isBreak(String element) {
    return ecfr.isBreak(element);
  }

  @Override
  public Raised height(String element, Map<String, String> attributes, Raised outer) {
    return ecfr.height(element, attributes, outer);
  }

  @Override
  public Optional<String> part(String element, Map<String, String> attributes) {
    if (element.equals("TR")) {
      column = 0;
      return Optional.of(ROW + ++row);
    }
    if (CELLS.contains(element)) {
      return Optional.of(COLUMN + ++column);
    }
    return element.equals("TFOOT") ? Optional.of(FOOT) : ecfr.part(element, attributes);
  }

  @Override
  public boolean isHeading(String element) {
    return ecfr.isHeading(element);
  }
}
