package dev.thresher.corpus.change;

/** What a change did; codes are those of the JSON contract. */
public enum ChangeKind {
  VALUE("value"),
  COMPARATOR("comparator"),
  UNIT("unit"),
  CONDITION("condition"),
  PARAMETER_ADDED("parameter-added"),
  PARAMETER_DROPPED("parameter-dropped"),
  PROVISION_ADDED("provision-added"),
  PROVISION_REMOVED("provision-removed"),
  MOVED("moved"),
  TEXT("text"),
  LOGIC("logic"),
  CELL_SET("cell-set"),
  CELL_CLEARED("cell-cleared"),
  PARTY_ADDED("party-added"),
  PARTY_REMOVED("party-removed"),
  PARTY_AMENDED("party-amended");

  private final String code;

  ChangeKind(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  /** The kind of the same change read backwards. */
  public ChangeKind inverse() {
    return switch (this) {
      case PARAMETER_ADDED -> PARAMETER_DROPPED;
      case PARAMETER_DROPPED -> PARAMETER_ADDED;
      case PROVISION_ADDED -> PROVISION_REMOVED;
      case PROVISION_REMOVED -> PROVISION_ADDED;
      case CELL_SET -> CELL_CLEARED;
      case CELL_CLEARED -> CELL_SET;
      case PARTY_ADDED -> PARTY_REMOVED;
      case PARTY_REMOVED -> PARTY_ADDED;
      case VALUE, COMPARATOR, UNIT, CONDITION, MOVED, TEXT, LOGIC, PARTY_AMENDED -> this;
    };
  }
}
