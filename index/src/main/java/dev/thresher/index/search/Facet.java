package dev.thresher.index.search;

import dev.thresher.index.field.Fields;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What hits can be counted and narrowed by. */
public enum Facet {
  LIST(Fields.LIST),
  LANGUAGE(Fields.LANGUAGE),
  CATEGORY(Fields.CATEGORY),
  PRODUCT_GROUP(Fields.PRODUCT_GROUP),
  KIND(Fields.KIND),
  REASON(Fields.REASON),
  COUNTRY(Fields.COUNTRY),
  PROPERTY(Fields.CONCEPT),
  ENTITY(Fields.ENTITY_NAME),
  ENTITY_TYPE(Fields.ENTITY_TYPE),
  CHANGE(Fields.CHANGE),
  EDITION(Fields.DATE);

  private final String field;

  Facet(String field) {
    this.field = field;
  }

  String field() {
    return field;
  }

  /** {@code product-group} */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Facet> ofCode(String code) {
    return Arrays.stream(values()).filter(facet -> facet.code().equals(code)).findFirst();
  }
}
