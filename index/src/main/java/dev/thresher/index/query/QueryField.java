package dev.thresher.index.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The fields that a query can name. */
public enum QueryField {
  CODE("code designator 编码", "3A001"),
  LIST("list 清单", "us-ccl"),
  LANGUAGE("lang language 语言", "zh"),
  EDITION("edition", "2022-10-07"),
  KIND("kind", "note"),
  CATEGORY("category", "3"),
  PRODUCT_GROUP("group", "3A"),
  REASON("reason", "NS"),
  COUNTRY("country 国家", "CN"),
  ENTITY("entity", "wassenaar"),
  ENTITY_TYPE("entitytype", "law"),
  CHANGE("change", "tightened"),
  PROPERTY("property 参数", "\"energy density\""),
  CONCEPT("concept", "energy-density"),
  UNIT("unit 单位", "GHz"),
  SUBJECT("subject", "\"secondary cells\""),
  CONDITION("condition", "293"),
  TEXT("text", "gyroscope");

  private final String names;
  private final String example;

  QueryField(String names, String example) {
    this.names = names;
    this.example = example;
  }

  /** The name by which messages call it. */
  public String label() {
    return names().get(0);
  }

  private List<String> names() {
    return List.of(names.split(" "));
  }

  public String example() {
    return label() + ":" + example;
  }

  public static Optional<QueryField> named(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(field -> field.names().contains(lower)).findFirst();
  }

  /** All names in order, for messages. */
  public static String all() {
    return Arrays.stream(values()).map(QueryField::label).collect(Collectors.joining(", "));
  }
}
