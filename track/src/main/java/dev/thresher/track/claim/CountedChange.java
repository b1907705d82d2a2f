package dev.thresher.track.claim;

import dev.thresher.corpus.change.ChangeKind;

/** What is counted as a changed indicator; each counts more than the one before. */
public enum CountedChange {
  P1("the value of a threshold"),
  P2("P1, or its comparator, unit or condition"),
  P3("P2, or a threshold added to or dropped from a paragraph that stays"),
  P4("P3, or a paragraph added or removed");

  private final String meaning;

  CountedChange(String meaning) {
    this.meaning = meaning;
  }

  public String meaning() {
    return meaning;
  }

  public boolean holds(ChangeKind kind) {
    return switch (kind) {
      case VALUE -> true;
      case COMPARATOR, UNIT, CONDITION -> this != P1;
      case PARAMETER_ADDED, PARAMETER_DROPPED -> this == P3 || this == P4;
      case PROVISION_ADDED, PROVISION_REMOVED -> this == P4;
      case MOVED, TEXT, LOGIC, CELL_SET, CELL_CLEARED, PARTY_ADDED, PARTY_REMOVED, PARTY_AMENDED ->
          false;
    };
  }
}
