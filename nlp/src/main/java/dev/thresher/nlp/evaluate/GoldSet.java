package dev.thresher.nlp.evaluate;

import dev.thresher.corpus.edition.Language;
import dev.thresher.corpus.quantity.Quantity;
import dev.thresher.corpus.quantity.Unit;
import dev.thresher.corpus.quantity.UnitCode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A gold set of thresholds, read from JSON Lines. */
public final class GoldSet {
  private static final JsonMapper JSON = JsonMapper.shared();

  private final List<GoldText> texts;

  private GoldSet(List<GoldText> texts) {
    this.texts = List.copyOf(texts);
  }

  public static GoldSet read(Path file) throws IOException {
    List<GoldText> texts = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank()) {
        texts.add(text(JSON.readTree(line)));
      }
    }
    return new GoldSet(texts);
  }

  /** The texts of each language, in order of their first. */
  public Map<Language, GoldSet> byLanguage() {
    Map<Language, List<GoldText>> sorted = new LinkedHashMap<>();
    texts.forEach(t -> sorted.computeIfAbsent(t.language(), l -> new ArrayList<>()).add(t));
    Map<Language, GoldSet> sets = new LinkedHashMap<>();
    sorted.forEach((language, some) -> sets.put(language, new GoldSet(some)));
    return sets;
  }

  public List<GoldText> texts() {
    return texts;
  }

  public int size() {
    return texts.size();
  }

  private static GoldText text(JsonNode node) {
    List<Side> sides = new ArrayList<>();
    List<String> conditions = new ArrayList<>();
    for (JsonNode parameter : node.path("parameters")) {
      if (parameter.path("role").asString("").equals("threshold")) {
        sides.addAll(sides(parameter));
        addConditions(conditions, parameter);
      }
    }
    List<String> phenomena = new ArrayList<>();
    node.path("phenomena").forEach(name -> phenomena.add(name.asString("")));
    return new GoldText(
        node.path("id").asString(""),
        Language.ofCode(node.path("lang").asString("en")).orElse(Language.ENGLISH),
        node.path("difficulty").asString("easy"),
        phenomena,
        node.path("text").asString(""),
        sides,
        conditions);
  }

  private static void addConditions(List<String> conditions, JsonNode parameter) {
    for (JsonNode condition : parameter.path("conditions")) {
      String words = condition.asString("");
      if (!conditions.contains(words)) {
        conditions.add(words);
      }
    }
  }

  private static List<Side> sides(JsonNode node) {
    String sign = node.path("comparator").asString("=");
    List<Side> sides = new ArrayList<>();
    switch (sign) {
      case "range" -> {
        sides.add(side(node, node.path("lowInclusive").asBoolean(true) ? ">=" : ">", "low"));
        sides.add(side(node, node.path("highInclusive").asBoolean(true) ? "<=" : "<", "high"));
      }
      case "<", "<=" -> sides.add(side(node, sign, "high"));
      default -> sides.add(side(node, sign, "low"));
    }
    return sides;
  }

  private static Side side(JsonNode node, String sign, String end) {
    String code = node.path("unit").asString("1");
    Unit unit = UnitCode.parse(code).orElseGet(() -> Unit.count(code));
    BigDecimal value = new BigDecimal(node.path(end).asString("0"));
    return new Side(sign, new Quantity(value, unit), node.path("property").asString(""));
  }
}
