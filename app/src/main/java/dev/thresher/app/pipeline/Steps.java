package dev.thresher.app.pipeline;

import dev.thresher.app.pipeline.Corpus.Held;
import dev.thresher.app.pipeline.Neighbours.Step;
import dev.thresher.corpus.change.Change;
import dev.thresher.corpus.edition.ListId;
import dev.thresher.corpus.entry.Document;
import dev.thresher.corpus.entry.Provision;
import dev.thresher.corpus.store.ChangeLines;
import dev.thresher.corpus.store.Derived;
import dev.thresher.corpus.store.DerivedKey;
import dev.thresher.corpus.store.LineReader;
import dev.thresher.corpus.store.LineWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What changed between two editions of a list, each pair compared once and kept with the store. Not
 * safe for several threads.
 */
public final class Steps {
  private static final String STAGE = "step";

  private final Corpus corpus;
  private final ListId list;
  private final List<Held> all;
  private final Derived derived;
  private Optional<Neighbours> neighbours = Optional.empty();

  public Steps(Corpus corpus, ListId list) {
    this.corpus = corpus;
    this.list = list;
    this.all = corpus.primaries(list);
    this.derived = corpus.store().derived();
  }

  /** From an edition to a later one; other editions of the list tell whether it was undone. */
  public Step between(Held before, Held after) {
    DerivedKey key = key(before, after);
    return derived
        .find(key)
        .map(lines ->
            decode(lines, corpus.content(before).document(), corpus.content(after).document()))
        .orElseGet(() -> made(key, before, after));
  }

  private DerivedKey key(Held before, Held after) {
    List<String> inputs = new ArrayList<>();
    inputs.add(before.key().hash().hex());
    inputs.add(after.key().hash().hex());
    all.forEach(each -> inputs.add(each.key().hash().hex()));
    return DerivedKey.of(STAGE, ProgramVersion.ofTracking(), inputs);
  }

  private Step made(DerivedKey key, Held before, Held after) {
    Neighbours known = neighbours.orElseGet(() -> Neighbours.of(corpus, list));
    neighbours = Optional.of(known);
    Step step = known.compare(before.edition(), after.edition());
    derived.offer(key, encode(step));
    return step;
  }

  private static byte[] encode(Step step) {
    LineWriter out = LineWriter.ascii();
    ChangeLines.Output changes = new ChangeLines.Output(out);
    out.number(step.changes().size());
    step.changes().forEach(changes::write);
    for (Undecided pair : step.undecided()) {
      out.array().text(pair.before().path()).text(pair.after().path());
      out.decimal(pair.score()).endArray();
    }
    out.nothing();
    return out.bytes();
  }

  private static Step decode(byte[] lines, Document before, Document after) {
    LineReader in = new LineReader(lines);
    ChangeLines.Input values = new ChangeLines.Input(in);
    int count = in.number();
    List<Change> changes = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      changes.add(values.change());
    }
    List<Undecided> undecided = new ArrayList<>();
    Map<String, Provision> earlier = in.isArray() ? byPath(before) : Map.of();
    Map<String, Provision> later = in.isArray() ? byPath(after) : Map.of();
    while (in.isArray()) {
      in.array();
      undecided.add(
          new Undecided(named(earlier, in.text()), named(later, in.text()), in.decimal()));
      in.endArray();
    }
    return new Step(before, after, changes, undecided);
  }

  private static Map<String, Provision> byPath(Document document) {
    Map<String, Provision> byPath = new HashMap<>();
    document.outline().provisions().forEach(each -> byPath.put(each.path(), each));
    return byPath;
  }

  private static Provision named(Map<String, Provision> byPath, String path) {
    return Optional.ofNullable(byPath.get(path)).orElseThrow();
  }
}
