package dev.thresher.app.pipeline;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvException;
import dev.thresher.nlp.parameter.PropertyNames;
import dev.thresher.track.meets.Fact;
import dev.thresher.track.meets.FactReader;
import dev.thresher.track.meets.Facts;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads what is known of a product: a property and a value as a person writes them, or a file of
 * such.
 */
public final class FactsReader {
  private static final String FORM =
      "write {\"subject\":\"secondary cell\",\"facts\":[{\"property\":\"energy density\","
          + "\"value\":\"300 Wh/kg\"}]}, or a CSV with property,value";

  /**
   * {@code energy density}, {@code 300 Wh/kg}; a range is {@code 2 to 18 GHz}, a circumstance
   * stands behind an at sign: {@code 300 Wh/kg @ temperature = 293 K}.
   */
  public Fact fact(String property, String value) {
    try {
      return inConcept(FactReader.read(property, value));
    } catch (IllegalArgumentException e) {
      throw new UnusableInputException(
          "'" + value + "' is no value with a unit: " + e.getMessage(),
          "write a number and its unit, '300 Wh/kg', or a range, '2 to 18 GHz'",
          e);
    }
  }

  private static Fact inConcept(Fact fact) {
    Fact measured = fact.measuredAt(fact.measured().stream().map(FactsReader::inConcept).toList());
    return PropertyNames.conceptOf(fact.property()).map(measured::inConcept).orElse(measured);
  }

  /**
   * A CSV with the columns {@code property} and {@code value}, or a JSON object with {@code facts}
   * (each with {@code property} and {@code value}), {@code subject}, {@code being}, {@code
   * notBeing} and {@code answers}, an object that says of provisions whether their words hold.
   */
  public Facts read(Path file) {
    try {
      return file.toString().endsWith(".csv") ? readCsv(file) : readJson(file);
    } catch (IOException e) {
      throw UnusableInputException.unreadable(file, e);
    }
  }

  private Facts readJson(Path file) throws IOException {
    JsonNode product;
    try {
      product = JsonMapper.shared().readTree(Files.readString(file));
    } catch (JacksonException e) {
      throw unusable(file, "not JSON: " + e.getOriginalMessage());
    }
    Facts facts =
        Facts.of(
            product.path("facts").values().stream()
                .map(each -> fact(text(file, each, "property"), text(file, each, "value")))
                .toList());
    facts = withAll(facts, product.path("subject"), Facts::about);
    facts = withAll(facts, product.path("being"), Facts::being);
    facts = withAll(facts, product.path("notBeing"), Facts::notBeing);
    for (var answer : product.path("answers").properties()) {
      facts = facts.answering(answer.getKey(), isYes(file, answer.getValue()));
    }
    return facts;
  }

  private static Facts withAll(Facts facts, JsonNode words, BiFunction<Facts, String, Facts> with) {
    Facts all = facts;
    List<JsonNode> each =
        words.isArray()
            ? List.copyOf(words.values())
            : words.isString() ? List.of(words) : List.of();
    for (JsonNode word : each) {
      all = with.apply(all, word.asString());
    }
    return all;
  }

  private static boolean isYes(Path file, JsonNode answer) {
    if (!answer.isBoolean()) {
      throw unusable(file, "an answer is neither true nor false");
    }
    return answer.asBoolean();
  }

  private static String text(Path file, JsonNode node, String name) {
    if (!node.path(name).isString()) {
      throw unusable(file, "a fact has no '" + name + "'");
    }
    return node.path(name).asString();
  }

  private Facts readCsv(Path file) throws IOException {
    try (Reader characters = Files.newBufferedReader(file);
        CSVReader reader =
            new CSVReaderBuilder(characters)
                .withCSVParser(new RFC4180ParserBuilder().build())
                .build()) {
      List<String[]> rows = reader.readAll();
      List<String> names =
          rows.isEmpty()
              ? List.of()
              : List.of(rows.getFirst()).stream().map(name -> name.replace("\ufeff", "")).toList();
      if (!names.contains("property") || !names.contains("value")) {
        throw unusable(file, "the first line names no columns 'property' and 'value'");
      }
      return Facts.of(rows.stream().skip(1).map(row -> cells(names, row)).map(this::fact).toList());
    } catch (CsvException e) {
      throw unusable(file, "not a CSV: " + e.getMessage());
    }
  }

  private static Map<String, String> cells(List<String> names, String[] row) {
    return IntStream.range(0, Math.min(names.size(), row.length))
        .boxed()
        .collect(Collectors.toMap(names::get, i -> row[i].strip()));
  }

  private Fact fact(Map<String, String> cells) {
    return fact(cells.getOrDefault("property", ""), cells.getOrDefault("value", ""));
  }

  private static UnusableInputException unusable(Path file, String what) {
    return new UnusableInputException(file + ": " + what, FORM);
  }
}
