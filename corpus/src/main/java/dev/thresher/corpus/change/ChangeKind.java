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
}
