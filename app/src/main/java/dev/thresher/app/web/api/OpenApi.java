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
            object(
                "openapi",
                "3.1.0",
                "info",
                object(
                    "title",
                    "Thresher",
                    "version",
                    "1",
                    "description",
                    "Control lists, their thresholds and their changes, from one store."),
                "paths",
                paths,
                "components",
                object("schemas", schemas())));
  }

  private static Map<String, Object> operation(Operation operation) {
    List<Object> parameters = new ArrayList<>();
    Stream.concat(
            operation.parameters().stream(),
            Stream.of(
                Operation.optional("skip", "how many records to pass over", "0"),
                Operation.optional("limit", "how many records, at most 1000", "50")))
        .forEach(each -> parameters.add(parameter(each)));
    return object(
        "operationId", operation.path().substring(1),
        "summary", operation.summary(Words.of("en")),
        "parameters", parameters,
        "responses", responses(operation));
  }

  private static Map<String, Object> parameter(Operation.Parameter parameter) {
    return object(
        "name", parameter.name(),
        "in", "query",
        "required", parameter.isRequired(),
        "description", parameter.description(),
        "schema", object("type", "string"),
        "example", parameter.example());
  }

  private static Map<String, Object> responses(Operation operation) {
    return object(
        "200",
            object(
                "description",
                "a page of records; ETag is the fingerprint of the index",
                "content",
                object("application/json", object("schema", records(operation)))),
        "304", object("description", "nothing changed since the ETag that was sent"),
        "503",
            object(
                "description",
                "computed for the first time; ask again",
                "content",
                content("application/problem+json", PROBLEM)),
        "default",
            object(
                "description",
                "why there is no answer (RFC 9457)",
                "content",
                content("application/problem+json", PROBLEM)));
  }

  private static Map<String, Object> content(String mediaType, String schema) {
    return object(mediaType, object("schema", object("$ref", schema)));
  }

  /** A page of the records that the operation answers. */
  private static Map<String, Object> records(Operation operation) {
    List<Map<String, Object>> kinds =
        RecordSchemas.standard().of(operation.path()).stream()
            .map(name -> object("$ref", SCHEMAS + name))
            .toList();
    Map<String, Object> item = kinds.size() == 1 ? kinds.getFirst() : object("anyOf", kinds);
    return object(
        "type",
        "object",
        "required",
        List.of("total", "skip", "limit", "items"),
        "properties",
        object(
            "total", told("integer", "how many there are on all pages"),
            "skip", told("integer", "how many were passed over"),
            "limit", told("integer", "how many a page has"),
            "next", told("string", "the address of the next page; left out on the last"),
            "items", object("type", "array", "items", item)),
        "additionalProperties",
        false);
  }

  private static Map<String, Object> told(String type, String what) {
    return object("type", type, "description", what);
  }

  private static Map<String, Object> schemas() {
    Map<String, Object> schemas = new LinkedHashMap<>(RecordSchemas.standard().byName());
    schemas.put(
        "Problem",
        object(
            "type",
            "object",
            "required",
            List.of("type", "title", "status", "detail"),
            "properties",
            object(
                "type", told("string", "urn:thresher:problem: and the kind of problem"),
                "title", told("string", "what is wrong, in the language asked for"),
                "status", told("integer", "the status of the answer"),
                "detail", told("string", "what exactly, and the remedy")),
            "additionalProperties",
            false));
    return schemas;
  }

  private static Map<String, Object> object(Object... namesAndValues) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      object.put(namesAndValues[i].toString(), namesAndValues[i + 1]);
    }
    return object;
  }
}
