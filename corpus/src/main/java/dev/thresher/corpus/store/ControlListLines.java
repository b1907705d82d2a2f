package dev.thresher.corpus.store;

import dev.thresher.corpus.content.ControlList;
import dev.thresher.corpus.content.NumeralCensus;
import dev.thresher.corpus.content.Parameter;
import dev.thresher.corpus.entry.Document;
import dev.thresher.corpus.text.SourceText;
import java.util.ArrayList;
import java.util.List;

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
    private final MentionLines.Output mentions;
    private final ParameterLines.Output parameters;

    Output(LineWriter out, SourceText text) {
      this.out = out;
      EvidenceLines quotations = new EvidenceLines.Within(text);
      this.mentions = new MentionLines.Output(out, quotations);
      this.parameters = new ParameterLines.Output(out, quotations);
    }

    void write(ControlList content) {
      out.number(content.parameters().size());
      content.parameters().forEach(parameters::write);
      out.number(content.dates().size());
      content.dates().forEach(mentions::write);
      out.number(content.entities().size());
      content.entities().forEach(mentions::write);
      out.number(content.census().numerals());
      DocumentLines.writeSpans(out, content.census().unread());
    }
  }

  private static final class Input {
    private final LineReader in;
    private final MentionLines.Input mentions;
    private final ParameterLines.Input parameters;

    Input(LineReader in, SourceText text) {
      this.in = in;
      EvidenceLines quotations = new EvidenceLines.Within(text);
      this.mentions = new MentionLines.Input(in, quotations);
      this.parameters = new ParameterLines.Input(in, quotations);
    }

    ControlList read(Document document) {
      return new ControlList(
          document,
          parameters(),
          mentions.dates(),
          mentions.entities(),
          new NumeralCensus(in.number(), DocumentLines.readSpans(in)));
    }

    private List<Parameter> parameters() {
      int count = in.number();
      List<Parameter> read = new ArrayList<>(count);
      for (int i = 0; i < count; i++) {
        read.add(parameters.read());
      }
      return read;
    }
  }
}
