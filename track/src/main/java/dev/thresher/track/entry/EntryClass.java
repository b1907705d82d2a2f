package dev.thresher.track.entry;

/** Which control entries are counted; each leaves out more than the one before, C5 apart. */
public enum EntryClass {
  C1("every five-character code with a heading"),
  C2("without [Reserved]"),
  C3("without [Reserved] and without entries controlled for AT alone"),
  C4("without [Reserved], AT-only, the 600 series and 9x515"),
  C5("codes without a heading of their own, known from references or paragraphs; must be 0");

  private final String meaning;

  EntryClass(String meaning) {
    this.meaning = meaning;
  }

  public String meaning() {
    return meaning;
  }

  /** Whether an entry is of the class; an entry whose reasons are not known is not left out. */
  public boolean holds(ListedEntry entry) {
    return switch (this) {
      case C1 -> entry.heading().isPresent();
      case C2 -> C1.holds(entry) && !entry.isReserved();
      case C3 -> C2.holds(entry) && !entry.isAntiTerrorismOnly();
      case C4 -> C3.holds(entry) && !entry.isMunition();
      case C5 -> entry.heading().isEmpty();
    };
  }
}
