package dev.thresher.app.web;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The API of a running workbench with its own description, to which its answers are held. */
public final class DescribedApi {
  private static final String ROOT = "/api";
  private static final int MOST_FAULTS = 5;

  /** An answer that takes long is asked for again; the workbench waits 25 seconds each time. */
  private static final int PATIENCE = 40;

  private static final List<String> QUESTIONS =
      List.of(
          "/search?q=energy+density&editions=all&limit=200",
          "/search?q=frequency+above+3+GHz",
          "/editions",
          "/history?LIST&code=3A001.e.1.b",
          "/history?LIST&code=4A003",
          "/changes?LIST&steps=on&words=on&limit=1000",
          "/meets?property=energy+density&value=400+Wh/kg&any-subject=on&limit=200",
          "/meets?property=energy+density&value=400+Wh/kg&any-subject=on&verdict=not+met",
          "/similar?code=3A001.e.1.b",
          "/parties?name=NAME",
          "/compare?left=LEFT&right=RIGHT",
          "/coverage?LIST&editions=all&countries=CN,JP",
          "/coverage?LIST&countries=CN&rows=on",
          "/items?LIST&editions=all",
          "/items?LIST&rows=on",
          "/fields?LIST&limit=500",
          "/fields?LIST&rows=on&limit=500",
          "/party-counts?PARTIES&by=destination",
          "/party-counts?PARTIES&by=year",
          "/party-counts?PARTIES&rows=on",
          "/registry",
          "/registry?rows=on",
          "/registry?view=timeline",
          "/registry?view=timeline&rows=on",
          "/registry?view=party-lists",
          "/registry?view=party-lists&rows=on",
          "/gaps?LIST",
          "/gaps?LIST&rows=on&limit=500",
          "/crossings?LIST",
          "/crossings?LIST&rows=on",
          "/tasks?LIST&gap=2&years=0.5",
          "/tasks?LIST&rows=on",
          "/announcements",
          "/announcements?items=on");

  private final String address;
  private final JsonNode description;

  /**
   * The lists that are asked about: controls, parties with one of them, and two editions laid side
   * by side.
   */
  public record Lists(String controls, String parties, String name, String left, String right) {
    /** Of the data at hand. */
    public static Lists real() {
      return new Lists(
          "us-ccl",
          "us-entity-list",
          "Huawei+Technologies",
          "us-ccl@2022-10-07",
          "eu-833-2014@2022-06-04");
    }

    String target(String question) {
      return ROOT
          + question
              .replace("LIST", "list=" + controls)
              .replace("PARTIES", "list=" + parties)
              .replace("NAME", name)
              .replace("LEFT", left)
              .replace("RIGHT", right);
    }
  }

  /**
   * @param faults by question: a status that is not 200, or what is not as described
   * @param filled the paths that gave at least one record
   */
  public record Answered(Map<String, List<String>> faults, Set<String> filled) {}

  private DescribedApi(String address, JsonNode description) {
    this.address = address;
    this.description = description;
  }

  public static DescribedApi at(String address) {
    return new DescribedApi(
        address, JsonMapper.shared().readTree(Wire.get(address, ROOT + "/openapi.json").body()));
  }

  JsonNode description() {
    return description;
  }

  /** The paths that are described, each of which is asked below. */
  public Set<String> paths() {
    return new TreeSet<>(description.get("paths").propertyNames());
  }

  /** Asks every operation. */
  public Answered ask(Lists lists) {
    Map<String, List<String>> faults = new TreeMap<>();
    Set<String> filled = new TreeSet<>();
    for (String question : QUESTIONS) {
      Wire wire = patiently(lists.target(question));
      String path = ROOT + question.replaceFirst("\\?.*", "");
      List<String> found =
          wire.status() == 200
              ? faults(path, JsonMapper.shared().readTree(wire.body()))
              : List.of(wire.status() + " " + wire.body());
      if (!found.isEmpty()) {
        faults.put(question, found);
      } else if (!JsonMapper.shared().readTree(wire.body()).get("items").isEmpty()) {
        filled.add(path);
      }
    }
    return new Answered(faults, filled);
  }

  private Wire patiently(String target) {
    Wire wire = Wire.get(address, target);
    for (int i = 0; i < PATIENCE && wire.status() == 503; i++) {
      wire = Wire.get(address, target);
    }
    return wire;
  }

  /** What in an answer of this path is not as described. */
  List<String> faults(String path, JsonNode answer) {
    return schema(path)
        .validate(
            answer,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .stream()
        .map(Object::toString)
        .limit(MOST_FAULTS)
        .toList();
  }

  private Schema schema(String path) {
    ObjectNode schema =
        (ObjectNode)
            description
                .get("paths")
                .get(path)
                .at("/get/responses/200/content/application~1json/schema")
                .deepCopy();
    schema.set("components", description.get("components"));
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(schema);
  }
}
