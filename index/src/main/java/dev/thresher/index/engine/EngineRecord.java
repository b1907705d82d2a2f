package dev.thresher.index.engine;

import dev.thresher.index.field.Fields;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleRange;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.util.BytesRef;

/** A record of the index as a document of the engine, field by field. */
final class EngineRecord {
  private final Analyzer analyzer;

  EngineRecord(Analyzer analyzer) {
    this.analyzer = analyzer;
  }

  /**
   * @param block the records of what belongs to a provision, then its own
   */
  Map<String, Object> of(List<Document> block) {
    Map<String, Object> provision = fields(block.getLast());
    List<Document> own = block.subList(0, block.size() - 1);
    children(own, Fields.PARAMETER_RECORD, EngineFields.PARAMETERS, provision);
    children(own, Fields.NAME_RECORD, EngineFields.NAMES, provision);
    return provision;
  }

  private void children(
      List<Document> records, String type, String path, Map<String, Object> provision) {
    List<Map<String, Object>> found =
        records.stream()
            .filter(record -> type.equals(record.get(Fields.TYPE)))
            .map(this::fields)
            .toList();
    if (!found.isEmpty()) {
      provision.put(path, found);
    }
  }

  private Map<String, Object> fields(Document record) {
    Map<String, List<Object>> values = new LinkedHashMap<>();
    for (IndexableField field : record) {
      String name = EngineFields.of(field.name());
      value(field)
          .filter(value -> !values.computeIfAbsent(name, none -> new ArrayList<>()).contains(value))
          .ifPresent(value -> values.computeIfAbsent(name, none -> new ArrayList<>()).add(value));
    }
    Map<String, Object> all = new LinkedHashMap<>();
    values.forEach((name, each) -> all.put(name, Json.oneOrAll(each)));
    return all;
  }

  /** Values for counting are left out: the engine counts by the fields themselves. */
  private Optional<Object> value(IndexableField field) {
    if (field.name().endsWith(Fields.COUNTED)) {
      return Optional.empty();
    }
    if (field instanceof DoubleRange range) {
      return Optional.of(ends(range.getMin(0), range.getMax(0)));
    }
    if (field.numericValue() != null) {
      return Optional.of(field.numericValue());
    }
    String text = text(field);
    boolean isOfWords =
        field.fieldType().tokenized() && field.fieldType().indexOptions() != IndexOptions.NONE;
    return Optional.of(isOfWords ? words(field.name(), text) : text);
  }

  private static Map<String, Object> ends(double low, double high) {
    Map<String, Object> ends = new LinkedHashMap<>();
    if (Double.isFinite(low)) {
      ends.put("gte", low);
    }
    if (Double.isFinite(high)) {
      ends.put("lte", high);
    }
    return ends;
  }

  private static String text(IndexableField field) {
    BytesRef bytes = field.binaryValue();
    return bytes == null ? String.valueOf(field.stringValue()) : bytes.utf8ToString();
  }

  private String words(String field, String text) {
    StringBuilder words = new StringBuilder();
    try (TokenStream tokens = analyzer.tokenStream(field, text)) {
      var term = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        words.append(words.isEmpty() ? "" : " ").append(term);
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot fail to be read", e);
    }
    return words.toString();
  }
}
