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
import dev.thresher.corpus.text.Evidence;
import dev.thresher.track.parameter.HistoryLine;
import dev.thresher.track.time.ProvisionDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The stories of one control entry as a line, behind the days of their names. Changes are written
 * once and counted from 0; of a threshold that says what it said in the line before, only where it
 * says so is written.
 */
final class StoryLines {
  private StoryLines() {}

  static byte[] encode(List<LineageStory> stories) {
    LineWriter out = LineWriter.ascii().array();
    List<LocalDate> days = days(stories);
    out.each(days, day -> out.text(day.toString()));
    Output output = new Output(out, new ChangeLines.Output(out), days);
    stories.forEach(output::write);
    return out.endArray().bytes();
  }

  /** Those that names begin or end with. */
  private static List<LocalDate> days(List<LineageStory> stories) {
    return stories.stream()
        .flatMap(story -> story.names().stream())
        .flatMap(name -> Stream.of(name.first(), name.last()))
        .distinct()
        .sorted()
        .toList();
  }

  static List<LineageStory> decode(byte[] line) {
    LineReader in = new LineReader(line);
    in.array();
    Input input =
        new Input(in, new ChangeLines.Input(in), in.each(() -> LocalDate.parse(in.text())));
    List<LineageStory> stories = new ArrayList<>();
    while (in.isMore()) {
      stories.add(input.read());
    }
    in.endArray();
    return stories;
  }

  private record Output(LineWriter out, ChangeLines.Output values, List<LocalDate> days) {
    void write(LineageStory story) {
      out.array().text(story.lineage().id());
      out.each(story.names(), this::write);
      out.each(story.events(), this::write);
      writeLines(story);
      out.endArray();
    }

    private void write(LineageStory.Name name) {
      out.array().text(name.path());
      values.write(name.designator());
      out.number(number(name.first())).number(number(name.last())).endArray();
    }

    private int number(LocalDate day) {
      return Collections.binarySearch(days, day);
    }

    private void write(LineageStory.Event event) {
      out.array().number(event.number());
      values.write(event.change());
      out.endArray();
    }

    private void writeLines(LineageStory story) {
      List<Change> changes = story.events().stream().map(LineageStory.Event::change).toList();
      Optional<HistoryLine> before = Optional.empty();
      out.array();
      for (LineageStory.Line each : story.lines()) {
        write(each, before, changes);
        before = Optional.of(each.line());
      }
      out.endArray();
    }

    private void write(LineageStory.Line each, Optional<HistoryLine> before, List<Change> changes) {
      HistoryLine line = each.line();
      out.array().number(line.strand());
      values.write(line.edition());
      if (before.filter(earlier -> saysSame(earlier, line)).isPresent()) {
        out.nothing();
        line.parameter().quotations().forEach(this::writePlace);
      } else {
        values.write(line.designator());
        values.write(line.parameter());
      }
      out.text(each.place());
      line.change().ifPresentOrElse(change -> write(change, changes), out::nothing);
      out.each(line.days(), day -> out.text(day.role().name()).text(day.day().toString()));
      out.endArray();
    }

    private static boolean saysSame(HistoryLine earlier, HistoryLine line) {
      return earlier.designator().equals(line.designator())
          && earlier.parameter().saysSame(line.parameter());
    }

    private void writePlace(Evidence quoted) {
      out.number(quoted.span().start()).number(quoted.pageOrZero());
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

  private record Input(LineReader in, ChangeLines.Input values, List<LocalDate> days) {
    LineageStory read() {
      in.array();
      Lineage lineage = new Lineage(in.text());
      List<LineageStory.Name> names = in.each(this::name);
      List<LineageStory.Event> events = in.each(this::event);
      List<LineageStory.Line> lines = lines(lineage, events);
      in.endArray();
      return new LineageStory(lineage, names, lines, events);
    }

    private LineageStory.Name name() {
      in.array();
      String path = in.text();
      Designator designator = values.designator();
      var name =
          new LineageStory.Name(days.get(in.number()), days.get(in.number()), path, designator);
      in.endArray();
      return name;
    }

    private LineageStory.Event event() {
      in.array();
      var event = new LineageStory.Event(in.number(), values.change());
      in.endArray();
      return event;
    }

    private List<LineageStory.Line> lines(Lineage lineage, List<LineageStory.Event> events) {
      List<LineageStory.Line> lines = new ArrayList<>();
      in.array();
      while (in.isMore()) {
        lines.add(line(lineage, lines, events));
      }
      in.endArray();
      return lines;
    }

    private LineageStory.Line line(
        Lineage lineage, List<LineageStory.Line> before, List<LineageStory.Event> events) {
      in.array();
      int strand = in.number();
      Edition edition = values.edition();
      Optional<Designator> named = in.optional(values::designator);
      Designator designator = named.orElseGet(() -> before.getLast().line().designator());
      Parameter parameter =
          named.isPresent()
              ? values.parameter()
              : before.getLast().line().parameter().requoted(this::placed);
      String place = in.text();
      Optional<Change> change = in.optional(() -> change(events));
      List<ProvisionDate> days =
          in.each(() -> new ProvisionDate(DateRole.valueOf(in.text()), LocalDate.parse(in.text())));
      in.endArray();
      return new LineageStory.Line(
          new HistoryLine(lineage, strand, edition, designator, parameter, change, days), place);
    }

    private Evidence placed(Evidence earlier) {
      return earlier.at(in.number(), in.number());
    }

    private Change change(List<LineageStory.Event> events) {
      return in.isNumber() ? events.get(in.number()).change() : values.change();
    }
  }
}
