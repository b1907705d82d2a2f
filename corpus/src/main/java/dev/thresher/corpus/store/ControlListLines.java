package dev.thresher.corpus.store;

import dev.thresher.corpus.content.ControlList;
import dev.thresher.corpus.content.MeasuringCondition;
import dev.thresher.corpus.content.NumeralCensus;
import dev.thresher.corpus.content.Parameter;
import dev.thresher.corpus.content.ParameterRole;
import dev.thresher.corpus.entry.Document;
import dev.thresher.corpus.text.Evidence;
import dev.thresher.corpus.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * A control list as lines: its document, then a line a parameter, date and entity. Quotations are
 * spans of the document's text; they are not written twice.
 */
final class ControlListLines {
  private ControlListLines() {}

  static void write(LineWriter out, ControlList content) {
    DocumentLines.write(out, content.document());
    new Output(out, content.document().text()).write(content);
  }

  static ControlList read(LineReader in) {
    Document document = DocumentLines.read(in);
    return new Input(in, document.text()).read(document);
  }

  private static final class Output {
    private final LineWriter out;
    private final EvidenceLines quotations;
    private final MentionLines.Output mentions;
    private final ThresholdLines.Output thresholds;

    Output(LineWriter out, SourceText text) {
      this.out = out;
      this.quotations = new EvidenceLines(text);
      this.mentions = new MentionLines.Output(out, quotations);
      this.thresholds = new ThresholdLines.Output(out);
    }

    void write(ControlList content) {
      out.number(content.parameters().size());
      content.parameters().forEach(this::write);
      out.number(content.dates().size());
      content.dates().forEach(mentions::write);
      out.number(content.entities().size());
      content.entities().forEach(mentions::write);
      out.number(content.census().numerals());
      DocumentLines.writeSpans(out, content.census().unread());
    }

    private void write(Parameter parameter) {
      out.array().text(parameter.provision());
      write(parameter.evidence());
      out.text(parameter.role().name()).text(parameter.property());
      out.text(parameter.concept()).text(parameter.subject()).text(parameter.unitAsWritten());
      parameter.threshold().ifPresentOrElse(thresholds::write, out::nothing);
      out.each(parameter.conditions(), this::write);
      out.flag(parameter.excluded()).text(parameter.suspect()).endArray();
    }

    private void write(MeasuringCondition condition) {
      out.array();
      write(condition.evidence());
      out.text(condition.property());
      condition.threshold().ifPresentOrElse(thresholds::write, out::nothing);
      out.endArray();
    }

    private void write(Evidence evidence) {
      quotations.write(out, evidence);
    }
  }

  private static final class Input {
    private final LineReader in;
    private final EvidenceLines quotations;
    private final MentionLines.Input mentions;
    private final ThresholdLines.Input thresholds;

    Input(LineReader in, SourceText text) {
      this.in = in;
      this.quotations = new EvidenceLines(text);
      this.mentions = new MentionLines.Input(in, quotations);
      this.thresholds = new ThresholdLines.Input(in);
    }

    ControlList read(Document document) {
      return new ControlList(
          document,
          lines(this::parameter),
          mentions.dates(),
          mentions.entities(),
          new NumeralCensus(in.number(), DocumentLines.readSpans(in)));
    }

    private <T> List<T> lines(Supplier<T> line) {
      int count = in.number();
      List<T> read = new ArrayList<>(count);
      for (int i = 0; i < count; i++) {
        in.array();
        read.add(line.get());
        in.endArray();
      }
      return read;
    }

    private Parameter parameter() {
      String provision = in.text();
      Evidence evidence = evidence();
      ParameterRole role = ParameterRole.valueOf(in.text());
      String property = in.text();
      var concept = in.optionalText();
      var subject = in.optionalText();
      String unitAsWritten = in.text();
      var threshold = in.optional(thresholds::read);
      List<MeasuringCondition> conditions = in.each(this::condition);
      return new Parameter(
          provision,
          property,
          concept,
          subject,
          threshold,
          unitAsWritten,
          role,
          conditions,
          in.flag(),
          in.optionalText(),
          evidence);
    }

    private MeasuringCondition condition() {
      in.array();
      Evidence evidence = evidence();
      var condition = new MeasuringCondition(in.text(), in.optional(thresholds::read), evidence);
      in.endArray();
      return condition;
    }

    private Evidence evidence() {
      return quotations.read(in);
    }
  }
}
