package dev.thresher.corpus.store;

import dev.thresher.corpus.change.Change;
import dev.thresher.corpus.change.ChangeKind;
import dev.thresher.corpus.change.Direction;
import dev.thresher.corpus.change.Lineage;
import dev.thresher.corpus.change.Match;
import dev.thresher.corpus.change.Phase;
import dev.thresher.corpus.change.Side;
import dev.thresher.corpus.content.Parameter;
import dev.thresher.corpus.edition.Edition;
import dev.thresher.corpus.entry.Designator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Changes and parameters with their quotations in full, so that they can be read without the
 * editions that they quote; each edition is written whole where it first comes, by number after.
 */
public final class ChangeLines {
  private ChangeLines() {}

  /** Writes; remembers which units and editions were written. */
  public static final class Output {
    private final LineWriter out;
    private final EvidenceLines quotations = new EvidenceLines.Alone();
    private final ParameterLines.Output parameters;
    private final Map<Edition, Integer> editions = new LinkedHashMap<>();

    public Output(LineWriter out) {
      this.out = out;
      this.parameters = new ParameterLines.Output(out, quotations);
    }

    public void write(Change change) {
      out.array().text(change.lineage().id());
      write(change.from());
      write(change.to());
      out.text(change.kind().name()).text(change.property());
      change.before().ifPresentOrElse(this::write, out::nothing);
      change.after().ifPresentOrElse(this::write, out::nothing);
      out.text(change.direction().name());
      Match match = change.match();
      out.text(match.phase().name()).number(match.permille()).number(match.marginPermille());
      out.text(change.sourceRule()).text(change.suspect()).endArray();
    }

    public void write(Parameter parameter) {
      parameters.write(parameter);
    }

    public void write(Edition edition) {
      Integer known = editions.putIfAbsent(edition, editions.size());
      if (known != null) {
        out.number(known);
      } else {
        DocumentLines.writeEdition(out, edition);
      }
    }

    public void write(Designator designator) {
      out.each(designator.steps(), out::text);
    }

    private void write(Side side) {
      out.array();
      write(side.designator());
      out.text(side.path());
      side.parameter().ifPresentOrElse(parameters::write, out::nothing);
      side.evidence()
          .ifPresentOrElse(
              evidence -> {
                out.array();
                quotations.write(out, evidence);
                out.endArray();
              },
              out::nothing);
      out.endArray();
    }
  }

  /** Reads what {@link Output} wrote, in the same order. */
  public static final class Input {
    private final LineReader in;
    private final EvidenceLines quotations = new EvidenceLines.Alone();
    private final ParameterLines.Input parameters;
    private final List<Edition> editions = new ArrayList<>();

    public Input(LineReader in) {
      this.in = in;
      this.parameters = new ParameterLines.Input(in, quotations);
    }

    public Change change() {
      in.array();
      Change change =
          new Change(
              new Lineage(in.text()),
              edition(),
              edition(),
              ChangeKind.valueOf(in.text()),
              in.text(),
              in.optional(this::side),
              in.optional(this::side),
              Direction.valueOf(in.text()),
              new Match(Phase.valueOf(in.text()), in.number(), in.number()),
              in.optionalText(),
              in.optionalText());
      in.endArray();
      return change;
    }

    public Parameter parameter() {
      return parameters.read();
    }

    public Edition edition() {
      if (in.isNumber()) {
        return editions.get(in.number());
      }
      Edition edition = DocumentLines.readEdition(in);
      editions.add(edition);
      return edition;
    }

    public Designator designator() {
      return new Designator(in.each(in::text));
    }

    private Side side() {
      in.array();
      Designator designator = designator();
      String path = in.text();
      Optional<Parameter> parameter = in.optional(parameters::read);
      var evidence =
          in.optional(() -> {
            in.array();
            var read = quotations.read(in);
            in.endArray();
            return read;
          });
      in.endArray();
      return new Side(designator, path, parameter, evidence);
    }
  }
}
