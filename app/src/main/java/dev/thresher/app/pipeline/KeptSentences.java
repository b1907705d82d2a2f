package dev.thresher.app.pipeline;

import dev.thresher.corpus.content.EntityType;
import dev.thresher.corpus.store.Derived;
import dev.thresher.corpus.store.DerivedKey;
import dev.thresher.corpus.store.LineReader;
import dev.thresher.corpus.store.LineWriter;
import dev.thresher.corpus.text.Span;
import dev.thresher.nlp.ContentReader;
import dev.thresher.nlp.entity.NameRecognizer.Name;
import dev.thresher.nlp.entity.SentenceCache;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * What the name models found in each sentence ever read, kept with the store: a new edition costs
 * only its new sentences. Read from disk at the first question; each time it is kept, what was
 * learned since becomes one more numbered file.
 */
public final class KeptSentences implements SentenceCache {
  private static final String STAGE = "sentences";

  private final Derived derived;
  private final String version;
  private final Map<String, List<Name>> names = new ConcurrentHashMap<>();
  private final AtomicInteger known = new AtomicInteger();
  private final AtomicInteger read = new AtomicInteger();
  private final Map<String, List<Name>> fresh = new ConcurrentHashMap<>();
  private boolean isLoaded;

  private KeptSentences(Derived derived, String version) {
    this.derived = derived;
    this.version = version;
  }

  public static KeptSentences of(Derived derived) {
    return new KeptSentences(derived, CodeVersion.of(List.of(ContentReader.class)));
  }

  private DerivedKey key(int number) {
    return DerivedKey.of(STAGE, version, List.of(String.valueOf(number)));
  }

  @Override
  public List<Name> names(
      String recognizer, String sentence, Function<String, List<Name>> reading) {
    load();
    String asked = recognizer + '\n' + sentence;
    List<Name> found = names.get(asked);
    if (found != null) {
      known.incrementAndGet();
      return found;
    }
    read.incrementAndGet();
    List<Name> learned = List.copyOf(reading.apply(sentence));
    names.put(asked, learned);
    fresh.put(asked, learned);
    return learned;
  }

  /** How many sentences were asked of a model, and how many were known without. */
  public String count() {
    return read.get() + " sentences read for names, " + known.get() + " known from before";
  }

  /** How many sentences were asked of a model. */
  public int read() {
    return read.get();
  }

  /** How many were known without. */
  public int known() {
    return known.get();
  }

  public boolean wasAsked() {
    return read.get() + known.get() > 0;
  }

  /** Keeps what was learned since it was kept last. */
  public synchronized void save() {
    SortedMap<String, List<Name>> learned = new TreeMap<>(fresh);
    if (learned.isEmpty()) {
      return;
    }
    LineWriter out = LineWriter.plain();
    learned.forEach((asked, found) -> write(out, asked, found));
    out.nothing();
    int number = 0;
    while (derived.has(key(number))) {
      number++;
    }
    derived.keep(key(number), out.bytes());
    fresh.keySet().removeAll(learned.keySet());
  }

  private static void write(LineWriter out, String asked, List<Name> found) {
    out.array().text(asked);
    for (Name name : found) {
      out.text(name.type().name()).number(name.span().start()).number(name.span().end());
    }
    out.endArray();
  }

  private synchronized void load() {
    if (!isLoaded) {
      isLoaded = true;
      for (int number = 0; derived.has(key(number)); number++) {
        derived.find(key(number)).map(LineReader::new).ifPresent(this::read);
      }
    }
  }

  private void read(LineReader in) {
    while (in.isArray()) {
      in.array();
      String asked = in.text();
      List<Name> found = new java.util.ArrayList<>();
      while (in.isMore()) {
        found.add(new Name(EntityType.valueOf(in.text()), new Span(in.number(), in.number())));
      }
      in.endArray();
      names.put(asked, List.copyOf(found));
    }
  }
}
