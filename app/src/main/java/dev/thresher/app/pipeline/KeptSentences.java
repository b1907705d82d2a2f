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
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * What the name models found in each sentence ever read, kept with the store: a new edition costs
 * only its new sentences. Read from disk at the first question.
 */
public final class KeptSentences implements SentenceCache {
  private static final String STAGE = "sentences";

  private final Derived derived;
  private final DerivedKey key;
  private final Map<String, List<Name>> names = new ConcurrentHashMap<>();
  private final AtomicInteger known = new AtomicInteger();
  private final AtomicInteger read = new AtomicInteger();
  private int saved;
  private boolean isLoaded;

  private KeptSentences(Derived derived, DerivedKey key) {
    this.derived = derived;
    this.key = key;
  }

  public static KeptSentences of(Derived derived) {
    String version = CodeVersion.of(List.of(ContentReader.class));
    return new KeptSentences(derived, DerivedKey.of(STAGE, version, List.of()));
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
    List<Name> fresh = List.copyOf(reading.apply(sentence));
    names.put(asked, fresh);
    return fresh;
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
    if (read.get() == saved) {
      return;
    }
    saved = read.get();
    LineWriter out = LineWriter.plain();
    new TreeMap<>(names).forEach((asked, found) -> write(out, asked, found));
    out.nothing();
    derived.keep(key, out.bytes());
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
      derived.find(key).map(LineReader::new).ifPresent(this::read);
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
