package dev.thresher.app.watch;

import dev.thresher.app.pipeline.Corpus;
import dev.thresher.app.pipeline.Corpus.Held;
import dev.thresher.app.pipeline.Neighbours;
import dev.thresher.app.pipeline.SharedTerms;
import dev.thresher.corpus.change.Change;
import dev.thresher.corpus.content.Content;
import dev.thresher.corpus.edition.ListId;
import dev.thresher.index.watch.Watch;
import dev.thresher.index.watch.WatchHit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One check of all conditions against the editions that came in since the last one. */
public final class Round {
  private final Corpus corpus;
  private final WatchFolder folder;
  private final Set<String> told;
  private final Map<ListId, Neighbours> lists = new HashMap<>();

  private Round(Corpus corpus) {
    this.corpus = corpus;
    this.folder = new WatchFolder(corpus.store());
    this.told = new HashSet<>(folder.toldIds());
  }

  /** The first edition of each list: who looks back asks for changes, and in those nothing has. */
  public static List<String> beginnings(Corpus corpus) {
    return corpus.lists().stream()
        .filter(list -> !list.isSeries())
        .flatMap(list -> corpus.primaries(list).stream().limit(1))
        .map(Round::mark)
        .toList();
  }

  /** The editions that a condition need not be told of when it is added now. */
  public static List<String> known(Corpus corpus) {
    return corpus.editions().stream()
        .filter(held -> held.edition().isPrimary())
        .map(Round::mark)
        .toList();
  }

  /** An edition that came in again with other files is another one. */
  private static String mark(Held held) {
    return held.edition().name()
        + held.holding().files().stream()
            .map(file -> " " + file.digest().hex())
            .collect(Collectors.joining());
  }

  /** The new alerts, which also stand in the file of alerts from now on. */
  public static List<Alert> of(Corpus corpus) {
    Round round = new Round(corpus);
    List<Alert> all = new ArrayList<>();
    for (Condition condition : round.folder.conditions()) {
      List<Alert> alerts = round.check(condition);
      round.folder.append(alerts);
      round.folder.setSeen(condition, known(corpus));
      all.addAll(alerts);
    }
    return all;
  }

  private List<Alert> check(Condition condition) {
    Set<String> seen = folder.seen(condition);
    List<Alert> alerts = new ArrayList<>();
    for (ListId list : corpus.lists()) {
      List<Held> editions = condition.isOn(list) ? corpus.primaries(list) : List.of();
      for (int i = 0; i < editions.size(); i++) {
        if (!seen.contains(mark(editions.get(i)))) {
          alerts.addAll(i == 0 ? first(condition, editions.get(i)) : check(condition, editions, i));
        }
      }
    }
    return alerts.stream().filter(alert -> told.add(alert.id())).toList();
  }

  /** A list that is new to the store: all that answers is new, and nothing has changed. */
  private List<Alert> first(Condition condition, Held held) {
    Content content = corpus.content(held);
    if (condition.isOfWordsAlone()) {
      return ofWords(condition, held, hits(condition, watch -> watch.run(content)));
    }
    return condition.partiesOf(content).map(party -> Alert.of(condition, held, party)).toList();
  }

  private static List<Alert> ofWords(Condition condition, Held held, List<WatchHit> hits) {
    String list = held.edition().list().value();
    String day = held.edition().date().toString();
    return hits.stream()
        .filter(hit -> condition.changes().hasCode(hit.designator()))
        .map(hit -> Alert.of(condition, list, day, hit))
        .toList();
  }

  private List<Alert> check(Condition condition, List<Held> editions, int place) {
    Held before = editions.get(place - 1);
    Held after = editions.get(place);
    Content was = corpus.content(before);
    Content is = corpus.content(after);
    List<WatchHit> hits = hits(condition, watch -> watch.news(was, is));
    if (condition.isOfWordsAlone()) {
      return ofWords(condition, after, hits);
    }
    Set<String> answering = hits.stream().map(WatchHit::path).collect(Collectors.toSet());
    List<Change> changes =
        neighbours(after.edition().list()).compare(before.edition(), after.edition()).changes();
    return changes.stream()
        .filter(change -> condition.isMet(change, answering))
        .map(change -> Alert.of(condition, change))
        .toList();
  }

  /** A list is followed through its editions once a round, for all conditions. */
  private Neighbours neighbours(ListId list) {
    return lists.computeIfAbsent(list, id -> Neighbours.of(corpus, id));
  }

  private static List<WatchHit> hits(
      Condition condition, Function<Watch, List<WatchHit>> question) {
    Optional<Watch> watch =
        condition.query().map(query -> Watch.of(List.of(query), SharedTerms.vocabulary()));
    if (watch.isEmpty()) {
      return List.of();
    }
    try (Watch open = watch.get()) {
      return question.apply(open);
    }
  }
}
