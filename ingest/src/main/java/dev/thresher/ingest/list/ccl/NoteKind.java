package dev.thresher.ingest.list.ccl;

import dev.thresher.corpus.entry.ProvisionKind;

/** The kinds of notes of an entry. */
enum NoteKind {
  NOTE("note", ProvisionKind.NOTE),
  TECHNICAL_NOTE("technical-note", ProvisionKind.TECHNICAL_NOTE),
  NOTA_BENE("nb", ProvisionKind.NOTA_BENE),
  /** {@code License Requirement Note}: about licences, releases nothing from the list. */
  LICENCE_NOTE("licence-note", ProvisionKind.LICENCE_ROW);

  private final String slug;
  private final ProvisionKind provision;

  NoteKind(String slug, ProvisionKind provision) {
    this.slug = slug;
    this.provision = provision;
  }

  String slug() {
    return slug;
  }

  ProvisionKind provision() {
    return provision;
  }
}
