package dev.thresher.app.pipeline;

import dev.thresher.corpus.change.Change;
import dev.thresher.corpus.change.Lineage;
import dev.thresher.corpus.content.DateRole;
import dev.thresher.corpus.content.Parameter;
import dev.thresher.corpus.edition.Edition;
import dev.thresher.corpus.entry.Designator;
import dev.thresher.corpus.store.ChangeLines;
import dev.thresher.corpus.store.LineReader;
import dev.thresher.corpus.store.LineWriter;
import dev.thresher.track.parameter.HistoryLine;
import dev.thresher.track.time.ProvisionDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The stories of one control entry as a line; changes are written once and counted from 0. */
final class StoryLines {
  private StoryLines() {}

  static byte[] encode(List<LineageStory> stories) {
    LineWriter out = LineWriter.ascii();
    Output output = new Output(out, new ChangeLines.Output(out));
    out.each(stories, output::write);
    return out.bytes();
  }

  static List<LineageStory> decode(byte[] line) {
    LineReader in = new LineReader(line);
    Input input = new Input(in, new ChangeLines.Input(in));
    return in.each(input::read);
  }

  /** What a provision was called on several days, one after the other. */
  private record Called(String path, Designator designator, List<String> days) {
    static List<Called> runs(List<LineageStory.Name> names) {
      List<Called> runs = new ArrayList<>();
      for (LineageStory.Name name : names) {
        if (runs.isEmpty() || !runs.getLast().isOf(name)) {
          runs.add(new Called(name.path(), name.designator(), new ArrayList<>()));
        }
        runs.getLast().days().add(name.day());
      }
      return runs;
    }

    static List<LineageStory.Name> names(List<Called> runs) {
      List<LineageStory.Name> names = new ArrayList<>();
      for (Called run : runs) {
        run.days().forEach(day -> names.add(new LineageStory.Name(day, run.path, run.designator)));
      }
      return names;
    }

    private boolean isOf(LineageStory.Name name) {
      return path.equals(name.path()) && designator.equals(name.designator());
    }
  }

  private record Output(LineWriter out, ChangeLines.Output values) {
    void write(LineageStory story) {
      out.array().text(story.lineage().id());
      out.each(Called.runs(story.names()), this::write);
      out.each(story.events(), this::write);
      List<Change> changes = story.events().stream().map(LineageStory.Event::change).toList();
      out.each(story.lines(), line -> write(line, changes));
      out.endArray();
    }

    private void write(Called called) {
      out.array().text(called.path());
      values.write(called.designator());
      called.days().forEach(out::text);
      out.endArray();
    }

    private void write(LineageStory.Event event) {
      out.array().number(event.number());
      values.write(event.change());
      out.endArray();
    }

    private void write(LineageStory.Line each, List<Change> changes) {
      HistoryLine line = each.line();
      out.array().number(line.strand());
      values.write(line.edition());
      values.write(line.designator());
      values.write(line.parameter());
      out.text(each.place());
      line.change().ifPresentOrElse(change -> write(change, changes), out::nothing);
      out.each(line.days(), day -> out.text(day.role().name()).text(day.day().toString()));
      out.endArray();
    }

    /** A threshold that came from elsewhere has its change under another lineage. */
    private void write(Change change, List<Change> changes) {
      int number = changes.indexOf(change);
      if (number >= 0) {
        out.number(number);
      } else {
        values.write(change);
      }
    }
  }

  private record Input(LineReader in, ChangeLines.Input values) {
    LineageStory read() {
      in.array();
      Lineage lineage = new Lineage(in.text());
      List<LineageStory.Name> names = Called.names(in.each(this::called));
      List<LineageStory.Event> events = in.each(this::event);
      List<LineageStory.Line> lines = in.each(() -> line(lineage, events));
      in.endArray();
      return new LineageStory(lineage, names, lines, events);
    }

    private Called called() {
      in.array();
      String path = in.text();
      Designator designator = values.designator();
      List<String> days = new ArrayList<>();
      while (in.isMore()) {
        days.add(in.text());
      }
      in.endArray();
      return new Called(path, designator, days);
    }

    private LineageStory.Event event() {
      in.array();
      var event = new LineageStory.Event(in.number(), values.change());
      in.endArray();
      return event;
    }

    private LineageStory.Line line(Lineage lineage, List<LineageStory.Event> events) {
      in.array();
      int strand = in.number();
      Edition edition = values.edition();
      Designator designator = values.designator();
      Parameter parameter = values.parameter();
      String place = in.text();
      Optional<Change> change = in.optional(() -> change(events));
      List<ProvisionDate> days =
          in.each(() -> new ProvisionDate(DateRole.valueOf(in.text()), LocalDate.parse(in.text())));
      in.endArray();
      return new LineageStory.Line(
          new HistoryLine(lineage, strand, edition, designator, parameter, change, days), place);
    }

    private Change change(List<LineageStory.Event> events) {
      return in.isNumber() ? events.get(in.number()).change() : values.change();
    }
  }
}
