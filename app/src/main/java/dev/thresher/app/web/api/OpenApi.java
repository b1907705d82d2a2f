package dev.thresher.app.web.api;

import dev.thresher.app.web.layout.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** Describes the operations as OpenAPI 3.1 has it. */
final class OpenApi {
  private static final String SCHEMAS = "#/components/schemas/";
  private static final String PROBLEM = SCHEMAS + "Problem";

  private OpenApi() {}

  static String describe(List<Operation> operations) {
    Map<String, Object> paths = new LinkedHashMap<>();
    operations.forEach(each -> paths.put("/api" + each.path(), Map.of("get", operation(each))));
    return JsonMapper.shared()
        .writeValueAsString(
            SimpleType.pairs(
                "openapi",
                "3.1.0",
                "info",
                SimpleType.pairs(
                    "title",
                    "Thresher",
                    "version",
                    "1",
                    "description",
                    "Control lists, their thresholds and their changes, from one store."),
                "paths",
                paths,
                "components",
                SimpleType.pairs("schemas", schemas())));
  }

  private static Map<String, Object> operation(Operation operation) {
    List<Object> parameters = new ArrayList<>();
    Stream.concat(
            operation.parameters().stream(),
            Stream.of(
                Operation.optional("skip", "how many records to pass over", "0"),
                Operation.optional("limit", "how many records, at most 1000", "50")))
        .forEach(each -> parameters.add(parameter(each)));
    return SimpleType.pairs(
        "operationId", operation.path().substring(1),
        "summary", operation.summary(Words.of("en")),
        "parameters", parameters,
        "responses", responses(operation));
  }

  private static Map<String, Object> parameter(Operation.Parameter parameter) {
    return SimpleType.pairs(
        "name", parameter.name(),
        "in", "query",
        "required", parameter.isRequired(),
        "description", parameter.description(),
        "schema", SimpleType.pairs("type", "string"),
        "example", parameter.example());
  }

  private static Map<String, Object> responses(Operation operation) {
    return SimpleType.pairs(
        "200",
            SimpleType.pairs(
                "description",
                "a page of records; ETag is the fingerprint of the index",
                "content",
                SimpleType.pairs(
                    "application/json", SimpleType.pairs("schema", records(operation)))),
        "304", SimpleType.pairs("description", "nothing changed since the ETag that was sent"),
        "503",
            SimpleType.pairs(
                "description",
                "computed for the first time; ask again",
                "content",
                content("application/problem+json", PROBLEM)),
        "default",
            SimpleType.pairs(
                "description",
                "why there is no answer (RFC 9457)",
                "content",
                content("application/problem+json", PROBLEM)));
  }

  private static Map<String, Object> content(String mediaType, String schema) {
    return SimpleType.pairs(
        mediaType, SimpleType.pairs("schema", SimpleType.pairs("$ref", schema)));
  }

  /** A page of the records that the operation answers. */
  private static Map<String, Object> records(Operation operation) {
    List<Map<String, Object>> kinds =
        RecordSchemas.standard().of(operation.path()).stream()
            .map(name -> SimpleType.pairs("$ref", SCHEMAS + name))
            .toList();
    Map<String, Object> item =
        kinds.size() == 1 ? kinds.getFirst() : SimpleType.pairs("anyOf", kinds);
    return SimpleType.object(
        List.of("total", "skip", "limit", "items"),
        SimpleType.pairs(
            "total", told("integer", "how many there are on all pages"),
            "skip", told("integer", "how many were passed over"),
            "limit", told("integer", "how many a page has"),
            "next", told("string", "the address of the next page; left out on the last"),
            "items", SimpleType.array(item)));
  }

  private static Map<String, Object> told(String type, String what) {
    return SimpleType.pairs("type", type, "description", what);
  }

  private static Map<String, Object> schemas() {
    Map<String, Object> schemas = new LinkedHashMap<>(RecordSchemas.standard().byName());
    schemas.put(
        "Problem",
        SimpleType.object(
            List.of("type", "title", "status", "detail"),
            SimpleType.pairs(
                "type", told("string", "urn:thresher:problem: and the kind of problem"),
                "title", told("string", "what is wrong, in the language asked for"),
                "status", told("integer", "the status of the answer"),
                "detail", told("string", "what exactly, and the remedy"))));
    return schemas;
  }
}
