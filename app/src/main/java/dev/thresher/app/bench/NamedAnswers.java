package dev.thresher.app.bench;

import dev.thresher.corpus.edition.ListId;
import dev.thresher.corpus.entry.Designator;
import dev.thresher.index.evaluate.JudgedQuestions;
import dev.thresher.index.evaluate.JudgedQuestions.Question;
import dev.thresher.index.evaluate.Place;
import dev.thresher.index.evaluate.RetrievalScore;
import dev.thresher.index.search.Hit;
import dev.thresher.index.search.PartyHit;
import dev.thresher.index.search.PartyRequest;
import dev.thresher.index.search.SearchIndex;
import dev.thresher.index.search.SimilarHit;
import dev.thresher.index.search.SimilarRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** What the index answers to the names of parties and to the codes of provisions. */
record NamedAnswers(SearchIndex index) {
  private static final int DEPTH = 20;

  /** A score each for {@code parties} and {@code similar} on what was judged. */
  List<RetrievalScore> scores(Path gold) throws IOException {
    return List.of(
        judged(gold, "parties").score("parties", "ours", this::parties),
        judged(gold, "similar").score("similar", "ours", this::similar));
  }

  private static JudgedQuestions judged(Path gold, String name) throws IOException {
    return JudgedQuestions.read(
        gold.resolve(name + ".needs.jsonl"), gold.resolve(name + ".judged.jsonl"));
  }

  /** The rows that name the party, most alike first. */
  List<Place> parties(Question question) {
    return index.parties(PartyRequest.of(question.asked()).limit(DEPTH)).stream()
        .map(NamedAnswers::place)
        .toList();
  }

  private static Place place(PartyHit hit) {
    String list = hit.edition().substring(0, hit.edition().indexOf('@'));
    return Place.of(new ListId(list), hit.edition(), hit.path());
  }

  /** The provisions nearest to a code, in other lists. */
  List<Place> similar(Question question) {
    SimilarRequest request =
        SimilarRequest.of(Designator.parse(question.asked()))
            .of(new ListId(question.list()))
            .limit(DEPTH);
    return index.similar(request).hits().stream()
        .map(SimilarHit::hit)
        .map(NamedAnswers::place)
        .toList();
  }

  private static Place place(Hit hit) {
    return Place.of(hit.list(), hit.edition(), hit.path());
  }
}
