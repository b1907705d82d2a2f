package dev.thresher.index.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** All documents that match, in rising order within a segment, with their scores. */
final class Matched extends SimpleCollector {
  private static final int FIRST = 1024;

  /** Scores are compared in these steps, so that the last bit of a sum decides nothing. */
  private static final float STEP = 10_000f;

  private int[] documents = new int[FIRST];
  private float[] scores = new float[FIRST];
  private int size;
  private int base;
  private Scorable scorer = new NoScore();

  static CollectorManager<Matched, Matched> manager() {
    return new CollectorManager<>() {
      @Override
      public Matched newCollector() {
        return new Matched();
      }

      @Override
      public Matched reduce(Collection<Matched> parts) {
        return parts.size() == 1 ? parts.iterator().next() : Matched.joined(parts);
      }
    };
  }

  /** The matches of several groups of segments in rising order of documents. */
  private static Matched joined(Collection<Matched> parts) {
    record Found(int document, float score) {}
    var joined = new Matched();
    parts.stream()
        .flatMap(part ->
            IntStream.range(0, part.size)
                .mapToObj(at -> new Found(part.documents[at], part.scores[at])))
        .sorted(Comparator.comparingInt(Found::document))
        .forEach(found -> joined.add(found.document(), found.score()));
    return joined;
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE;
  }

  @Override
  protected void doSetNextReader(LeafReaderContext leaf) {
    base = leaf.docBase;
  }

  @Override
  public void setScorer(Scorable next) {
    scorer = next;
  }

  @Override
  public void collect(int document) throws IOException {
    add(base + document, Math.round(scorer.score() * STEP) / STEP);
  }

  private void add(int document, float score) {
    if (size == documents.length) {
      documents = Arrays.copyOf(documents, size * 2);
      scores = Arrays.copyOf(scores, size * 2);
    }
    documents[size] = document;
    scores[size] = score;
    size++;
  }

  int size() {
    return size;
  }

  int document(int at) {
    return documents[at];
  }

  float score(int at) {
    return scores[at];
  }

  /** Before the first segment. */
  private static final class NoScore extends Scorable {
    @Override
    public float score() {
      return 0;
    }
  }
}
