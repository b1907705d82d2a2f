package dev.thresher.app.web.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.app.SampleCorpus;
import dev.thresher.app.job.Choice;
import dev.thresher.app.pipeline.Corpus;
import dev.thresher.app.pipeline.Extractions;
import dev.thresher.app.report.AnalysisReport;
import dev.thresher.app.report.ReportWords;
import dev.thresher.app.web.http.Fields;
import dev.thresher.corpus.store.Store;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an analysis says itself can be had in Chinese, every note and every column. */
class TopicsInChineseTest {
  @Test
  void everyNoteAndEveryColumnHasChineseWords() {
    Store store = Store.open(SampleCorpus.store());
    Choice choice =
        new Choice(
            Corpus.open(store, Extractions.local(store), Corpus.Progress.silent()), note -> {});
    for (Fields asked : asked()) {
      Topic topic = topic(asked.text("topic"));
      AnalysisReport report = topic.of(asked).report(choice);
      for (String note : report.notes()) {
        assertThat(ReportWords.chinese().find(note)).as(topic.name() + ": " + note).isPresent();
      }
      List<String> columns = new ArrayList<>(report.counts().columns());
      columns.addAll(report.rows().columns());
      for (String column : columns) {
        assertThat(isDefinition(column) || ReportWords.chinese().heading(column).isPresent())
            .as(topic.name() + " " + column)
            .isTrue();
      }
    }
  }

  /** {@code I1}: its meaning stands in the notes. */
  private static boolean isDefinition(String column) {
    return column.matches("[A-Z]\\d");
  }

  private static List<Fields> asked() {
    List<Fields> all = new ArrayList<>();
    for (String name : List.of("coverage", "items", "fields", "gaps", "crossings", "tasks")) {
      all.add(Fields.of("topic", name).with("list", "sample-control-list"));
    }
    for (String view : List.of("systems", "timeline", "party-lists")) {
      all.add(Fields.of("topic", "registry").with("view", view));
    }
    return all;
  }

  private static Topic topic(String name) {
    List<Topic> all = new ArrayList<>(Topics.all());
    all.addAll(CapabilityPages.topics());
    return all.stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
  }
}
