package dev.thresher.corpus.entry;

/** What a provision is in its list. */
public enum ProvisionKind {
  /** A part, category, product group, chapter or section heading that holds entries. */
  HEADING,
  /** A control entry: 3A001; item 5506; 管控编码 1A901. */
  ENTRY,
  /** A designated paragraph of an entry: a.1.b. */
  ITEM,
  /** A paragraph of a regulation's prose: 744.11(a)(2), 第十二条第二款. */
  PARAGRAPH,
  /** A note that interprets or releases. */
  NOTE,
  /** A technical note: definitions and methods, no control of its own. */
  TECHNICAL_NOTE,
  /** Nota bene: a pointer to other entries. */
  NOTA_BENE,
  /** Reasons for control, country chart columns, licence exceptions. */
  LICENCE_ROW,
  /** Related controls, related definitions. */
  RELATED,
  /** A slot kept free: [Reserved], Not used, 削除, 保留. */
  RESERVED,
  /** An amendment that the file quotes and that is not in force at the edition's date. */
  PENDING,
  /** Title, authority, source, enacting words. */
  PREAMBLE;

  /** True where a threshold controls something, false where it explains, points or lies dormant. */
  public boolean isOperative() {
    return switch (this) {
      case ENTRY, ITEM, PARAGRAPH, NOTE -> true;
      case HEADING, TECHNICAL_NOTE, NOTA_BENE, LICENCE_ROW, RELATED, RESERVED, PENDING, PREAMBLE ->
          false;
    };
  }
}
