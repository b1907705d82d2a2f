package dev.thresher.index.write;

import dev.thresher.corpus.content.MeasuringCondition;
import dev.thresher.corpus.content.Parameter;
import dev.thresher.corpus.quantity.Quantity;
import dev.thresher.corpus.quantity.Threshold;
import dev.thresher.index.field.Fields;
import dev.thresher.index.field.Folded;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.DoubleRange;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;

/** One parameter as a Lucene document, so that property, bound and condition meet in one place. */
final class ParameterRecord {
  private ParameterRecord() {}

  static Document of(Parameter parameter, Anchor anchor) {
    var record = new Document();
    record.add(new StringField(Fields.TYPE, Fields.PARAMETER_RECORD, Store.NO));
    record.add(new TextField(Fields.PROPERTY, Folded.of(parameter.property()), Store.NO));
    parameter
        .subject()
        .ifPresent(
            subject -> record.add(new TextField(Fields.SUBJECT, Folded.of(subject), Store.NO)));
    record.add(new TextField(Fields.CONDITION, Folded.of(conditions(parameter)), Store.NO));
    parameter
        .concept()
        .ifPresent(
            concept -> record.add(new StringField(Fields.PARAMETER_CONCEPT, concept, Store.NO)));
    record.add(new StringField(Fields.ROLE, parameter.role().code(), Store.NO));
    parameter.threshold().ifPresent(threshold -> addNumbers(record, threshold));
    record.add(new StoredField(Fields.PARAMETER, ParameterLine.of(parameter).encode(anchor)));
    return record;
  }

  /** What is said of the circumstances, one behind the other. */
  static String conditions(Parameter parameter) {
    return parameter.conditions().stream()
        .map(MeasuringCondition::evidence)
        .map(evidence -> evidence.quote())
        .collect(Collectors.joining(" ; "));
  }

  private static void addNumbers(Document record, Threshold threshold) {
    record.add(new StringField(Fields.UNIT, threshold.unit().code(), Store.NO));
    String dimension = threshold.unit().dimension().baseUnit();
    record.add(new StringField(Fields.DIMENSION, dimension, Store.NO));
    Stream.concat(threshold.low().stream(), threshold.high().stream())
        .map(ParameterRecord::amount)
        .distinct()
        .forEach(bound -> record.add(new DoublePoint(Fields.bound(dimension), bound)));
    Stream.concat(threshold.low().stream(), threshold.high().stream())
        .map(quantity -> quantity.value().doubleValue())
        .distinct()
        .forEach(bound -> record.add(new DoublePoint(Fields.WRITTEN, bound)));
    if (threshold instanceof Threshold.Within within) {
      record.add(range(dimension, within));
    }
  }

  private static DoubleRange range(String dimension, Threshold.Within within) {
    double low = within.low().map(ParameterRecord::amount).orElse(Double.NEGATIVE_INFINITY);
    double high = within.high().map(ParameterRecord::amount).orElse(Double.POSITIVE_INFINITY);
    double[] floor = {Math.min(low, high)};
    double[] ceiling = {Math.max(low, high)};
    return new DoubleRange(Fields.range(dimension), floor, ceiling);
  }

  /** Rounds in the same direction for all, so that the order of amounts is kept. */
  private static double amount(Quantity quantity) {
    return quantity.base().doubleValue();
  }
}
