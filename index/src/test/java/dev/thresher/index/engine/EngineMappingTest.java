package dev.thresher.index.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.corpus.content.ControlList;
import dev.thresher.index.Editions;
import dev.thresher.index.ListSketch;
import dev.thresher.index.field.Fields;
import dev.thresher.index.write.ProvisionHistory;
import java.lang.reflect.Field;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EngineMappingTest {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final JsonNode PROPERTIES =
      JSON.readTree(EngineMapping.body(1)).at("/mappings/properties");

  /** Constants that name no field of a provision, a parameter or a party. */
  private static final Set<String> NO_FIELDS =
      Set.of(
          "SCHEMA",
          "EDITION_RECORD",
          "PROVISION_RECORD",
          "PARAMETER_RECORD",
          "NAME_RECORD",
          "NAME",
          "VARIANT",
          "SERIES",
          "STAMP",
          "UNTIL",
          "OPEN",
          "LINE",
          "KEY",
          "ANCHORS",
          "COUNTED");

  @Test
  void everyFieldOfTheIndexHasItsPlaceInTheMapping() throws IllegalAccessException {
    Set<String> mapped = names(PROPERTIES);
    for (Field constant : Fields.class.getFields()) {
      if (!NO_FIELDS.contains(constant.getName())) {
        assertThat(mapped).as(constant.getName()).contains((String) constant.get(null));
      }
    }
  }

  @Test
  void everyFieldThatAProvisionSendsIsMapped() {
    List<String> sent = new ArrayList<>();
    ControlList parties =
        ListSketch.english("sample-parties", "2024-05-01")
            .entry("1", "Lanxing Optics Technology; Shenzhen.")
            .party("Lanxing Optics Technology", "Lanxing Optics Technology")
            .build();
    var force = new BulkLines.Force(LocalDate.EPOCH, Optional.of(LocalDate.EPOCH.plusDays(1)));
    for (ControlList list : List.of(Editions.third(), Editions.chinese(), parties)) {
      new BulkLines().write(list, ProvisionHistory.none(), Optional.of(force), sent::add);
    }
    sent.stream()
        .filter(line -> !line.startsWith("{\"index\""))
        .forEach(line -> requireMapped(JSON.readTree(line), PROPERTIES));
    assertThat(sent).hasSizeGreaterThan(2 * 10);
  }

  private static void requireMapped(JsonNode document, JsonNode properties) {
    for (Map.Entry<String, JsonNode> field : document.properties()) {
      String name = field.getKey();
      if (isOfTemplate(name)) {
        continue;
      }
      assertThat(names(properties)).as(document.toString()).contains(name);
      JsonNode below = properties.path(name).path("properties");
      if (field.getValue().isArray() && below.isObject()) {
        field.getValue().forEach(child -> requireMapped(child, below));
      }
    }
  }

  private static boolean isOfTemplate(String name) {
    return Arrays.asList("bound:", "range:").stream().anyMatch(name::startsWith);
  }

  /** With those of objects behind a point, and those of nested records as they are. */
  private static Set<String> names(JsonNode properties) {
    Set<String> names = new TreeSet<>();
    properties
        .properties()
        .forEach(field -> {
          names.add(field.getKey());
          boolean isNested = field.getValue().path("type").asString("").equals("nested");
          names(field.getValue().path("properties"))
              .forEach(below -> names.add(isNested ? below : field.getKey() + "." + below));
        });
    return names;
  }
}
