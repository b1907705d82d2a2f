package dev.thresher.corpus.store;

import dev.thresher.corpus.content.MeasuringCondition;
import dev.thresher.corpus.content.Parameter;
import dev.thresher.corpus.content.ParameterRole;
import dev.thresher.corpus.text.Evidence;
import java.util.List;

/** Parameters as arrays. */
final class ParameterLines {
  private ParameterLines() {}

  /** Remembers which units were written. */
  static final class Output {
    private final LineWriter out;
    private final EvidenceLines quotations;
    private final ThresholdLines.Output thresholds;

    Output(LineWriter out, EvidenceLines quotations) {
      this.out = out;
      this.quotations = quotations;
      this.thresholds = new ThresholdLines.Output(out);
    }

    void write(Parameter parameter) {
      out.array().text(parameter.provision());
      quotations.write(out, parameter.evidence());
      out.text(parameter.role().name()).text(parameter.property());
      out.text(parameter.concept()).text(parameter.subject()).text(parameter.unitAsWritten());
      parameter.threshold().ifPresentOrElse(thresholds::write, out::nothing);
      out.each(parameter.conditions(), this::write);
      out.flag(parameter.excluded()).text(parameter.suspect()).endArray();
    }

    private void write(MeasuringCondition condition) {
      out.array();
      quotations.write(out, condition.evidence());
      out.text(condition.property());
      condition.threshold().ifPresentOrElse(thresholds::write, out::nothing);
      if (condition.isInherited()) {
        out.flag(true);
      }
      out.endArray();
    }
  }

  /** Remembers which units were read. */
  static final class Input {
    private final LineReader in;
    private final EvidenceLines quotations;
    private final ThresholdLines.Input thresholds;

    Input(LineReader in, EvidenceLines quotations) {
      this.in = in;
      this.quotations = quotations;
      this.thresholds = new ThresholdLines.Input(in);
    }

    Parameter read() {
      in.array();
      String provision = in.text();
      Evidence evidence = quotations.read(in);
      ParameterRole role = ParameterRole.valueOf(in.text());
      String property = in.text();
      var concept = in.optionalText();
      var subject = in.optionalText();
      String unitAsWritten = in.text();
      var threshold = in.optional(thresholds::read);
      List<MeasuringCondition> conditions = in.each(this::condition);
      Parameter parameter =
          new Parameter(
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
      in.endArray();
      return parameter;
    }

    private MeasuringCondition condition() {
      in.array();
      Evidence evidence = quotations.read(in);
      String property = in.text();
      var threshold = in.optional(thresholds::read);
      boolean isInherited = in.isMore() && in.flag();
      var condition = new MeasuringCondition(property, threshold, evidence, isInherited);
      in.endArray();
      return condition;
    }
  }
}
