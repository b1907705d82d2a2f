package dev.thresher.track.entry;

import java.util.List;

/** What is counted as an item of an entry; an entry without paragraphs counts once in each. */
public enum ItemDefinition {
  I1("the entry itself"),
  I2("first-level paragraphs"),
  I3("first- and second-level paragraphs"),
  I4("paragraphs without paragraphs below them"),
  I5("every designated paragraph"),
  I6("as I4, and each further substance that a paragraph names by its CAS number");

  private final String meaning;

  ItemDefinition(String meaning) {
    this.meaning = meaning;
  }

  public String meaning() {
    return meaning;
  }

  /** The paragraphs that are counted; for I1 none. */
  public List<Paragraph> counted(ListedEntry entry) {
    return switch (this) {
      case I1 -> List.of();
      case I2 -> entry.paragraphs().stream().filter(each -> each.level() == 1).toList();
      case I3 -> entry.paragraphs().stream().filter(each -> each.level() <= 2).toList();
      case I4, I6 -> entry.paragraphs().stream().filter(Paragraph::isLeaf).toList();
      case I5 -> entry.paragraphs();
    };
  }

  /** How many items the entry has; [Reserved] has none. */
  public int count(ListedEntry entry) {
    if (entry.isReserved()) {
      return 0;
    }
    int count =
        this == I6
            ? counted(entry).stream().mapToInt(Paragraph::substances).sum()
            : counted(entry).size();
    return Math.max(1, count);
  }
}
