package dev.thresher.index.evaluate;

import dev.thresher.index.search.Facet;
import dev.thresher.index.search.Hit;
import dev.thresher.index.search.Reach;
import dev.thresher.index.search.SearchIndex;
import dev.thresher.index.search.SearchRequest;
import java.util.List;

/** The search of this program, in the latest editions of the wanted language. */
public final class OurRanker implements Ranker {
  private final SearchIndex index;
  private final Reach reach;

  public OurRanker(SearchIndex index, Reach reach) {
    this.index = index;
    this.reach = reach;
  }

  @Override
  public List<Place> rank(Need need, int limit) {
    SearchRequest request =
        SearchRequest.of(need.query())
            .reaching(reach)
            .narrowedTo(Facet.LANGUAGE, need.target().code())
            .page(0, limit);
    return index.search(request).hits().stream().map(OurRanker::place).toList();
  }

  private static Place place(Hit hit) {
    return Place.of(hit.list(), hit.edition(), hit.path());
  }
}
