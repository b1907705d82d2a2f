package dev.thresher.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Every answer of the API is what its description says, field by field; over the sample lists, or
 * over a workbench that runs at {@code -Dthresher.workbench=http://127.0.0.1:8075}.
 */
class AnswersTest {
  private static final Optional<String> RUNNING =
      Optional.ofNullable(System.getProperty("thresher.workbench"));
  private static final String SAMPLE = "list=sample-control-list";

  private static final List<String> ASKED =
      List.of(
          "/search?q=energy+density&editions=all&limit=200",
          "/search?q=frequency+above+3+GHz",
          "/editions",
          "/history?LIST&code=3A001.e.1.b",
          "/history?LIST&code=4A003",
          "/changes?LIST&steps=on&words=on&limit=1000",
          "/meets?property=energy+density&value=400+Wh/kg&any-subject=on&limit=200",
          "/similar?code=3A001.e.1.b",
          "/parties?name=Huawei+Precision+Instruments",
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

  private static final List<Workbench> OPEN = new ArrayList<>();
  private static String address = "";
  private static JsonNode described = JsonMapper.shared().createObjectNode();

  @BeforeAll
  static void start() {
    if (RUNNING.isEmpty()) {
      OPEN.add(SampleWorkbench.start());
    }
    address = RUNNING.orElseGet(() -> OPEN.getFirst().address());
    described = JsonMapper.shared().readTree(Wire.get(address, "/api/openapi.json").body());
  }

  @AfterAll
  static void stop() {
    OPEN.forEach(Workbench::close);
  }

  /** The lists that are asked about. */
  private static String target(String asked) {
    boolean isReal = RUNNING.isPresent();
    return "/api"
        + asked
            .replace("LIST", isReal ? "list=us-ccl" : SAMPLE)
            .replace("LEFT", isReal ? "us-ccl@2022-10-07" : "sample-control-list@2023-06-01")
            .replace("RIGHT", isReal ? "eu-833-2014@2022-06-04" : "sample-cn-list@2023-01-01")
            .replace("PARTIES", isReal ? "list=us-entity-list" : "list=sample-party-list");
  }

  private static Schema schema(String path) {
    ObjectNode schema =
        (ObjectNode)
            described
                .get("paths")
                .get(path)
                .at("/get/responses/200/content/application~1json/schema")
                .deepCopy();
    schema.set("components", described.get("components"));
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(schema);
  }

  private static List<String> faults(String path, JsonNode answer) {
    return schema(path)
        .validate(
            answer,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .stream()
        .map(Object::toString)
        .limit(5)
        .toList();
  }

  @Test
  void everyAnswerIsWhatItsDescriptionSays() throws InterruptedException {
    Map<String, List<String>> faults = new HashMap<>();
    Set<String> answered = new HashSet<>();
    for (String asked : ASKED) {
      Wire wire = patiently(target(asked));
      if (wire.status() == 200) {
        JsonNode answer = JsonMapper.shared().readTree(wire.body());
        String path = target(asked).replaceFirst("\\?.*", "");
        List<String> found = faults(path, answer);
        if (!found.isEmpty()) {
          faults.put(asked, found);
        }
        if (!answer.get("items").isEmpty()) {
          answered.add(path);
        }
      } else {
        assertThat(asked).as(wire.body()).contains("PARTIES");
      }
    }
    assertThat(faults).isEmpty();
    assertThat(answered).hasSizeGreaterThan(RUNNING.isPresent() ? 16 : 12);
  }

  /** What is computed for the first time is asked for again. */
  private static Wire patiently(String target) throws InterruptedException {
    Wire wire = Wire.get(address, target);
    for (int i = 0; i < 30 && wire.status() == 503; i++) {
      Thread.sleep(3_000);
      wire = Wire.get(address, target);
    }
    return wire;
  }

  @Test
  void everyOperationNamesTheRecordsThatItAnswers() {
    for (var path : described.get("paths").properties()) {
      JsonNode items =
          path.getValue()
              .at("/get/responses/200/content/application~1json/schema/properties/items/items");
      assertThat(items.has("$ref") || items.has("anyOf")).as(path.getKey()).isTrue();
    }
  }

  @Test
  void aProblemIsWhatItsDescriptionSays() {
    ObjectNode schema = (ObjectNode) described.at("/components/schemas/Problem").deepCopy();
    JsonNode problem =
        JsonMapper.shared().readTree(Wire.get(address, "/api/history?code=9Z999&list=none").body());
    assertThat(
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema)
                .validate(problem))
        .isEmpty();
  }

  @Test
  void anAnswerThatIsNotAsDescribedIsSeen() {
    JsonNode answer =
        JsonMapper.shared()
            .readTree(
                "{\"total\":1,\"skip\":0,\"limit\":50,\"items\":[{\"list\":\"us-ccl\",\"n\":1}]}");
    assertThat(faults("/api/changes", answer)).isNotEmpty();
  }
}
