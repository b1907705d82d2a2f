package dev.thresher.app.analysis;

import dev.thresher.app.pipeline.UnusableInputException;
import dev.thresher.corpus.quantity.Quantity;
import dev.thresher.track.claim.Check;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Statements to be checked, from a YAML file; claims.yaml, which is bundled, shows every form.
 *
 * @param name where they are from
 */
public record ClaimsFile(String name, List<Statement> statements) {
  private static final YAMLMapper MAPPER = new YAMLMapper();
  private static final String BUNDLED = "claims.yaml";

  public ClaimsFile {
    statements = List.copyOf(statements);
  }

  /**
   * A published statement.
   *
   * @param says it in own words
   * @param where in the publication
   * @param remark what a reader should know that is not in the corpus; empty if nothing
   */
  public record Statement(String id, String says, String where, String remark, List<Check> checks) {
    public Statement {
      checks = List.copyOf(checks);
    }
  }

  /** The checkable statements of the paper, paraphrased. */
  public static ClaimsFile bundled() {
    try (InputStream in =
        Objects.requireNonNull(ClaimsFile.class.getResourceAsStream(BUNDLED), BUNDLED)) {
      return read(BUNDLED, MAPPER.readTree(in.readAllBytes()));
    } catch (IOException e) {
      throw new UnusableInputException(BUNDLED + ": cannot be read", "install again", e);
    }
  }

  public static ClaimsFile read(Path file) {
    try {
      return read(file.toString(), MAPPER.readTree(Files.readString(file)));
    } catch (JacksonException e) {
      throw new UnusableInputException(
          file + ": is no YAML: " + e.getOriginalMessage(), "see docs/analysis.md", e);
    } catch (IOException e) {
      throw UnusableInputException.unreadable(file, e);
    }
  }

  private static ClaimsFile read(String name, JsonNode root) {
    List<Statement> statements = new ArrayList<>();
    int number = 0;
    for (JsonNode claim : root.path("claims")) {
      number++;
      statements.add(new Reader(name + ": claim " + number).statement(claim));
    }
    if (statements.isEmpty()) {
      throw new UnusableInputException(name + ": holds no 'claims'", "see docs/analysis.md");
    }
    return new ClaimsFile(name, statements);
  }

  /** Reads one claim; each error names it. */
  private record Reader(String place) {
    Statement statement(JsonNode claim) {
      List<Check> checks = new ArrayList<>();
      for (JsonNode check : claim.path("checks")) {
        checks.add(check(check));
      }
      if (checks.isEmpty()) {
        throw unusable("has no 'checks'");
      }
      return new Statement(
          text(claim, "id"),
          text(claim, "says"),
          claim.path("where").asString(""),
          claim.path("remark").asString(""),
          checks);
    }

    private Check check(JsonNode node) {
      return switch (text(node, "kind")) {
        case "shares" -> new Check.Shares(list(node, "shares").stream().map(this::share).toList());
        case "same-share" ->
            new Check.SameShare(
                number(node, "part"),
                number(node, "whole"),
                list(node, "percents").stream().map(this::decimal).toList());
        case "sum" ->
            new Check.Sum(
                list(node, "parts").stream().map(JsonNode::asLong).toList(),
                number(node, "whole"),
                node.path("mainly").asBoolean(false));
        case "beside" ->
            new Check.Beside(
                share(node.path("one")), share(node.path("other")), text(node, "question"));
        case "ratios" ->
            new Check.Ratios(
                list(node, "ratios").stream().map(this::ratio).toList(), text(node, "question"));
        case "moved" ->
            new Check.Moved(
                text(node, "list"),
                Optional.of(node.path("code").asString("")).filter(code -> !code.isEmpty()),
                quantity(node, "from"),
                quantity(node, "to"),
                day(node, "on"));
        case "unchanged" ->
            new Check.Unchanged(
                text(node, "list"),
                list(node, "codes").stream().map(JsonNode::asString).toList(),
                day(node, "from"),
                day(node, "to"));
        case "changed" ->
            new Check.Changed(
                text(node, "list"),
                number(node, "changed"),
                number(node, "concerning"),
                text(node, "country"),
                day(node, "to"));
        default -> throw unusable("there is no kind of check '" + text(node, "kind") + "'");
      };
    }

    private Check.Share share(JsonNode node) {
      return new Check.Share(
          number(node, "part"),
          number(node, "whole"),
          node.has("percent") ? decimal(node.path("percent")) : BigDecimal.ZERO);
    }

    private Check.Ratio ratio(JsonNode node) {
      return new Check.Ratio(text(node, "of"), number(node, "many"), number(node, "each"));
    }

    private List<JsonNode> list(JsonNode node, String name) {
      List<JsonNode> all = new ArrayList<>();
      node.path(name).forEach(all::add);
      if (all.isEmpty()) {
        throw unusable("has no '" + name + "'");
      }
      return all;
    }

    private long number(JsonNode node, String name) {
      if (!node.path(name).isIntegralNumber()) {
        throw unusable("'" + name + "' is no whole number");
      }
      return node.path(name).asLong();
    }

    /** A percentage is written in quotes, so that 61.70 keeps its places. */
    private BigDecimal decimal(JsonNode node) {
      try {
        return new BigDecimal(node.asString());
      } catch (NumberFormatException e) {
        throw unusable("'" + node.asString() + "' is no decimal; write it in quotes, \"61.74\"");
      }
    }

    private String text(JsonNode node, String name) {
      String text = node.path(name).asString("");
      if (text.isBlank()) {
        throw unusable("has no '" + name + "'");
      }
      return text;
    }

    private LocalDate day(JsonNode node, String name) {
      try {
        return LocalDate.parse(text(node, name));
      } catch (DateTimeException e) {
        throw unusable("'" + text(node, name) + "' is no day; write it as \"2022-10-07\"");
      }
    }

    private Quantity quantity(JsonNode node, String name) {
      return Quantities.read(text(node, name))
          .orElseThrow(() ->
              unusable("'" + text(node, name) + "' is no number with a unit, such as 250 Wh/kg"));
    }

    private UnusableInputException unusable(String what) {
      return new UnusableInputException(place + " " + what, "see docs/analysis.md");
    }
  }
}
