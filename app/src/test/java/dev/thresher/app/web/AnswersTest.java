package dev.thresher.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.thresher.app.FullerCorpus;
import dev.thresher.app.pipeline.Corpus;
import dev.thresher.app.web.http.Settings;
import dev.thresher.app.web.shelf.Shelf;
import dev.thresher.corpus.store.Store;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Every answer of the API is what its description says, field by field; over the sample lists with
 * a list of parties and an announcement beside them, or over a workbench that runs at {@code
 * -Dthresher.workbench=http://127.0.0.1:8075}. The acceptance asks the same of the real lists.
 */
class AnswersTest {
  private static final Optional<String> RUNNING =
      Optional.ofNullable(System.getProperty("thresher.workbench"));
  private static final DescribedApi.Lists SAMPLES =
      new DescribedApi.Lists(
          "sample-control-list",
          FullerCorpus.PARTIES,
          "Huawei+Precision+Instruments",
          "sample-control-list@2023-06-01",
          "sample-cn-list@2023-01-01");

  private static final List<Workbench> OPEN = new ArrayList<>();
  private static String address = "";

  @TempDir static Path folder;

  @BeforeAll
  static void start() throws IOException {
    if (RUNNING.isEmpty()) {
      Store store = Store.open(FullerCorpus.under(folder));
      OPEN.add(Workbench.start(Settings.loopback(0), new Shelf(store, Corpus.Progress.silent())));
    }
    address = RUNNING.orElseGet(() -> OPEN.getFirst().address());
  }

  @AfterAll
  static void stop() {
    OPEN.forEach(Workbench::close);
  }

  @Test
  void everyAnswerIsWhatItsDescriptionSays() {
    DescribedApi api = DescribedApi.at(address);
    DescribedApi.Answered answered =
        api.ask(RUNNING.isPresent() ? DescribedApi.Lists.real() : SAMPLES);
    assertThat(answered.faults()).isEmpty();
    assertThat(answered.filled()).isEqualTo(api.paths());
  }

  @Test
  void everyOperationNamesTheRecordsThatItAnswers() {
    for (var path : DescribedApi.at(address).description().get("paths").properties()) {
      JsonNode items =
          path.getValue()
              .at("/get/responses/200/content/application~1json/schema/properties/items/items");
      assertThat(items.has("$ref") || items.has("anyOf")).as(path.getKey()).isTrue();
    }
  }

  @Test
  void aProblemIsWhatItsDescriptionSays() {
    JsonNode described = DescribedApi.at(address).description();
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
    assertThat(DescribedApi.at(address).faults("/api/changes", answer)).isNotEmpty();
  }
}
