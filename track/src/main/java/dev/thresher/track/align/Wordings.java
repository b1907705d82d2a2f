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
  private final Map<String, String> digests = new ConcurrentHashMap<>();

  /** A wording and the offset at which its tokens begin to count. */
  record Placed(Wording wording, int offset) {
    List<Token> tokens() {
      return wording.at(offset);
    }
  }

  /** The own words of a provision, its marker left out. */
  Placed of(Document document, Provision provision) {
    List<Span> runs = provision.own();
    if (runs.size() == 1) {
      Span run = unmarked(runs.getFirst(), provision);
      String source = document.text().quote(run);
      return new Placed(
          known.computeIfAbsent(source, text -> Wording.of(Tokens.of(text, 0))), run.start());
    }
    List<Token> tokens = new ArrayList<>();
    for (Span own : runs) {
      Span run = unmarked(own, provision);
      tokens.addAll(Tokens.of(document.text().quote(run), run.start()));
    }
    return new Placed(Wording.of(tokens), 0);
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
