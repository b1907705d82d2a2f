package dev.thresher.notebooks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A notebook file in the format nbformat 4.5: cells of text and of code, with what the code gave
 * when it last ran.
 */
final class Notebook {
  private static final JsonMapper JSON = JsonMapper.shared();

  private final ObjectNode tree;

  private Notebook(ObjectNode tree) {
    this.tree = tree;
  }

  /**
   * Reads a notebook.
   *
   * @throws NotebookException if the file is no notebook with cells
   */
  static Notebook read(Path file) {
    try {
      JsonNode tree = JSON.readTree(Files.readString(file));
      if (tree instanceof ObjectNode object && object.path("cells").isArray()) {
        return new Notebook(object);
      }
      throw new NotebookException(file + ": no notebook: it has no cells");
    } catch (JacksonException e) {
      throw new NotebookException(file + ": no notebook: " + e.getOriginalMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  /** The cells of code in their order. */
  List<CodeCell> codeCells() {
    List<CodeCell> cells = new ArrayList<>();
    for (JsonNode cell : tree.path("cells")) {
      if (cell instanceof ObjectNode object && "code".equals(cell.path("cell_type").asString())) {
        cells.add(new CodeCell(object));
      }
    }
    return cells;
  }

  /** The file's text: the same notebook always gives the same bytes. */
  String text() {
    DefaultIndenter indent = new DefaultIndenter(" ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(indent).withArrayIndenter(indent);
    return JSON.writer().with(printer).writeValueAsString(tree) + "\n";
  }

  void write(Path file) {
    try {
      Files.writeString(file, text());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }

  /** A cell of code and the outputs that stand below it. */
  static final class CodeCell {
    private final ObjectNode node;

    private CodeCell(ObjectNode node) {
      this.node = node;
    }

    /** The code; the format allows one string or a list of lines. */
    String source() {
      JsonNode source = node.path("source");
      if (source.isString()) {
        return source.asString();
      }
      StringBuilder text = new StringBuilder();
      source.forEach(line -> text.append(line.asString()));
      return text.toString();
    }

    /** Puts what the cell gave in the place of what it gave before. */
    void replaceOutputs(int count, List<Output> outputs) {
      node.put("execution_count", count);
      ArrayNode all = node.putArray("outputs");
      outputs.forEach(output -> output.write(all.addObject(), count));
    }

    /**
     * The words that stand below the cell: pictures and counts are left out, since fonts and
     * machines differ.
     */
    String words() {
      StringBuilder words = new StringBuilder();
      for (JsonNode output : node.path("outputs")) {
        words.append(lines(output.path("text")));
        words.append(lines(output.path("data").path("text/plain")));
        words.append(lines(output.path("data").path("text/html")));
      }
      return words.toString();
    }

    private static String lines(JsonNode text) {
      StringBuilder lines = new StringBuilder();
      text.forEach(line -> lines.append(line.asString()));
      return lines.toString();
    }
  }
}
