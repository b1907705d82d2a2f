package dev.thresher.track.align;

import dev.thresher.corpus.entry.Document;
import dev.thresher.corpus.entry.Provision;
import dev.thresher.corpus.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The wordings of a series of editions, each read and held once; may be used by many threads. */
public final class Wordings {
  private final Map<String, Wording> known = new ConcurrentHashMap<>();
  private final Map<Broken, Wording> broken = new ConcurrentHashMap<>();
  private final Map<String, String> digests = new ConcurrentHashMap<>();

  /**
   * Words between which others stand.
   *
   * @param offsets where each run begins, counted from the first
   */
  private record Broken(List<String> sources, List<Integer> offsets) {}

  /** A wording and the offset at which its tokens begin to count. */
  record Placed(Wording wording, int offset) {
    List<Token> tokens() {
      return wording.at(offset);
    }
  }

  /** The own words of a provision, its marker left out. */
  Placed of(Document document, Provision provision) {
    List<Span> runs = provision.own().stream().map(own -> unmarked(own, provision)).toList();
    if (runs.isEmpty()) {
      return new Placed(Wording.of(List.of()), 0);
    }
    int start = runs.getFirst().start();
    List<String> sources = runs.stream().map(document.text()::quote).toList();
    if (runs.size() == 1) {
      String source = sources.getFirst();
      return new Placed(
          known.computeIfAbsent(source, text -> Wording.of(Tokens.of(text, 0))), start);
    }
    List<Integer> offsets = runs.stream().map(run -> run.start() - start).toList();
    return new Placed(broken.computeIfAbsent(new Broken(sources, offsets), Wordings::read), start);
  }

  private static Wording read(Broken words) {
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < words.sources().size(); i++) {
      tokens.addAll(Tokens.of(words.sources().get(i), words.offsets().get(i)));
    }
    return Wording.of(tokens);
  }

  /** An equal digest, one object for all editions. */
  String once(String digest) {
    return digests.computeIfAbsent(digest, same -> same);
  }

  private static Span unmarked(Span own, Provision provision) {
    Span marker = provision.marker();
    boolean opens = !marker.isEmpty() && own.contains(marker);
    return opens ? new Span(marker.end(), own.end()) : own;
  }
}
