package dev.thresher.app.acceptance;

import dev.thresher.app.pipeline.Corpus;
import dev.thresher.app.web.DescribedApi;
import dev.thresher.app.web.Workbench;
import dev.thresher.app.web.http.Settings;
import dev.thresher.app.web.shelf.Shelf;
import dev.thresher.corpus.store.Store;

/** What the API answers over the real lists, held to its description field by field. */
record AnswerPoints(Program program, Verdicts verdicts) {
  void check() {
    Shelf shelf = new Shelf(Store.open(program.store()), Corpus.Progress.silent());
    try (Workbench workbench = Workbench.start(Settings.loopback(0), shelf)) {
      DescribedApi api = DescribedApi.at(workbench.address());
      DescribedApi.Answered answered = api.ask(DescribedApi.Lists.real());
      verdicts.check(
          "every answer of the API is as described",
          answered.faults().isEmpty(),
          answered.faults().toString());
      verdicts.check(
          "every operation of the API gives records",
          answered.filled().equals(api.paths()),
          answered.filled().toString());
    }
  }
}
