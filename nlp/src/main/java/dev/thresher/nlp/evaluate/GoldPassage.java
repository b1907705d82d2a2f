package dev.thresher.nlp.evaluate;

import dev.thresher.corpus.content.EntityType;
import dev.thresher.corpus.edition.Language;
import dev.thresher.corpus.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A passage in our own words whose named things and dates a person has marked. */
public record GoldPassage(
    String id, Language language, String text, List<Named> entities, List<Dated> dates) {
  /** A marked name; the id is empty where none was given. */
  public record Named(Span span, EntityType type, Optional<String> id) {}

  /** A marked date: what it says ({@code 2022-10-07..2022-10-31}) and does. */
  public record Dated(Span span, String value, String role, String anchor) {}

  private static final JsonMapper JSON = JsonMapper.builder().build();

  public GoldPassage {
    entities = List.copyOf(entities);
    dates = List.copyOf(dates);
  }

  /** One passage a line, as {@code thresher extract} writes them. */
  public static List<GoldPassage> read(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.filter(line -> !line.isBlank()).map(GoldPassage::parse).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the gold set " + file, e);
    }
  }

  private static GoldPassage parse(String line) {
    JsonNode node = JSON.readTree(line);
    String text = node.get("text").stringValue();
    List<Named> entities = new ArrayList<>();
    for (JsonNode entity : node.path("entities")) {
      entities.add(
          new Named(
              spanOf(entity),
              EntityType.valueOf(entity.get("type").stringValue()),
              optional(entity.path("id"))));
    }
    List<Dated> dates = new ArrayList<>();
    for (JsonNode date : node.path("dates")) {
      dates.add(
          new Dated(
              spanOf(date),
              optional(date.path("value")).orElse("")
                  + optional(date.path("valueEnd")).map(end -> ".." + end).orElse(""),
              date.get("role").stringValue(),
              optional(date.path("anchor")).orElse("")));
    }
    return new GoldPassage(
        node.get("id").stringValue(),
        Language.ofCode(node.get("lang").stringValue()).orElseThrow(),
        text,
        entities,
        dates);
  }

  private static Span spanOf(JsonNode node) {
    return new Span(node.get("start").intValue(), node.get("end").intValue());
  }

  private static Optional<String> optional(JsonNode node) {
    return node.isMissingNode() || node.isNull()
        ? Optional.empty()
        : Optional.of(node.stringValue());
  }
}
