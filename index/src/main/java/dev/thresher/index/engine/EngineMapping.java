package dev.thresher.index.engine;

import dev.thresher.index.field.Fields;
import dev.thresher.index.field.Part;
import dev.thresher.index.field.Script;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the engine must know of the fields before the first document: the body that makes an index.
 */
public final class EngineMapping {
  private static final List<String> KEYWORDS =
      List.of(
          Fields.TYPE,
          Fields.EDITION,
          Fields.EXACT_PATH,
          Fields.EXACT_CODE,
          Fields.CODE,
          Fields.GROUP,
          Fields.ORDER,
          Fields.LIST,
          Fields.LANGUAGE,
          Fields.DATE,
          Fields.KIND,
          Fields.CATEGORY,
          Fields.PRODUCT_GROUP,
          Fields.REASON,
          Fields.CHANGE,
          Fields.CONCEPT,
          Fields.ENTITY,
          Fields.ENTITY_NAME,
          Fields.ENTITY_TYPE,
          Fields.COUNTRY);
  private static final List<String> SHOWN =
      List.of(
          Fields.PATH,
          Fields.DESIGNATOR,
          Fields.LINEAGE,
          Fields.WORDING,
          Fields.PLACES,
          Fields.PLACE,
          Fields.HEADING);
  private static final List<String> PARAMETER_KEYWORDS =
      List.of(
          Fields.TYPE,
          Fields.EDITION,
          Fields.PARAMETER_CONCEPT,
          Fields.ROLE,
          Fields.UNIT,
          Fields.DIMENSION);
  private static final List<String> PARAMETER_WORDS =
      List.of(Fields.PROPERTY, Fields.SUBJECT, Fields.CONDITION);

  private EngineMapping() {}

  /**
   * @param shards over how many shards the engine spreads it
   */
  public static String body(int shards) {
    Map<String, Object> settings = Json.of("number_of_shards", shards, "number_of_replicas", 0);
    return Json.line(Json.of("settings", Json.of("index", settings), "mappings", mappings()));
  }

  private static Map<String, Object> mappings() {
    Map<String, Object> mappings = new LinkedHashMap<>();
    // fields that were forgotten here must not slip in with a type that was guessed
    mappings.put("dynamic", "strict_allow_templates");
    mappings.put("_source", Json.of("excludes", wordFields()));
    mappings.put(
        "dynamic_templates",
        List.of(template("bound", "double"), template("range", "double_range")));
    mappings.put("properties", properties());
    return mappings;
  }

  private static List<String> wordFields() {
    return List.of(Part.OWN.code(), Part.ABOVE.code(), Part.ARTICLE.code(), Fields.SPELLING);
  }

  private static Map<String, Object> template(String name, String type) {
    Map<String, Object> rule =
        Json.of(
            "path_match",
            EngineFields.PARAMETERS + "." + name + ":*",
            "mapping",
            Json.of("type", type));
    return Json.of(name, rule);
  }

  private static Map<String, Object> properties() {
    Map<String, Object> all = new LinkedHashMap<>();
    KEYWORDS.forEach(field -> all.put(field, Json.of("type", "keyword")));
    SHOWN.forEach(field -> all.put(field, shown()));
    all.put(Fields.DAY, Json.of("type", "long"));
    all.put(Fields.WORDING_HASH, Json.of("type", "long"));
    all.put(EngineFields.FORCE, Json.of("type", "date_range", "format", "yyyy-MM-dd"));
    for (Part part : Part.values()) {
      Map<String, Object> scripts = new LinkedHashMap<>();
      for (Script script : Script.values()) {
        scripts.put(script.code(), words());
      }
      all.put(part.code(), Json.of("properties", scripts));
    }
    all.put(Fields.SPELLING, words());
    all.put(EngineFields.PARAMETERS, nested(parameter()));
    all.put(EngineFields.NAMES, nested(name()));
    return all;
  }

  private static Map<String, Object> parameter() {
    Map<String, Object> parameter = new LinkedHashMap<>();
    PARAMETER_KEYWORDS.forEach(field -> parameter.put(field, Json.of("type", "keyword")));
    PARAMETER_WORDS.forEach(field -> parameter.put(field, words()));
    parameter.put(Fields.WRITTEN, Json.of("type", "double"));
    parameter.put(Fields.PARAMETER, shown());
    return parameter;
  }

  private static Map<String, Object> name() {
    Map<String, Object> name = new LinkedHashMap<>();
    List.of(Fields.TYPE, Fields.EDITION, Fields.NAME_WORD, Fields.NAME_THREE)
        .forEach(field -> name.put(field, Json.of("type", "keyword")));
    name.put(Fields.NAME_LINE, shown());
    return name;
  }

  private static Map<String, Object> nested(Map<String, Object> properties) {
    return Json.of("type", "nested", "properties", properties);
  }

  private static Map<String, Object> words() {
    return Json.of("type", "text", "analyzer", "whitespace");
  }

  /** Given back with a hit, never searched. */
  private static Map<String, Object> shown() {
    Map<String, Object> field = Json.of("type", "keyword", "index", false);
    field.put("doc_values", false);
    return field;
  }
}
