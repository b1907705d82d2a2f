package dev.thresher.app.web.entry;

import dev.thresher.app.report.page.Node;
import dev.thresher.app.web.entry.EntryFrame.Tab;
import dev.thresher.app.web.http.Answer;
import dev.thresher.app.web.http.Asked;
import dev.thresher.app.web.http.ProblemException;
import dev.thresher.app.web.http.Route;
import dev.thresher.app.web.layout.Exports;
import dev.thresher.app.web.layout.Words;
import dev.thresher.app.web.shelf.Shelf;
import java.util.ArrayList;
import java.util.List;

/** The pages of one place. */
public final class EntryPages {
  private final Shelf shelf;

  public EntryPages(Shelf shelf) {
    this.shelf = shelf;
  }

  public List<Route> routes() {
    return List.of(
        Route.get(Tab.TEXT.path(), this::text),
        Route.get(Tab.HISTORY.path(), this::history),
        Route.get(Tab.HISTORY.path() + "/export", this::exportHistory),
        Route.get(Tab.COMPARE.path(), this::compare),
        Route.get(Tab.SOURCE.path(), this::source),
        Route.get(Tab.SOURCE.path() + ".png", this::picture));
  }

  private Place place(Asked asked) {
    return Place.of(shelf.present(), asked.query());
  }

  private Place provision(Asked asked) {
    Place place = place(asked);
    if (place.isWhole()) {
      throw ProblemException.badRequest("the address names no code");
    }
    return place;
  }

  private static Words words(Asked asked) {
    return Words.of(asked.preferences().language());
  }

  private Answer text(Asked asked) {
    Place place = place(asked);
    Words words = words(asked);
    if (place.isWhole()) {
      return EntryFrame.of(asked, words, place, Tab.TEXT, Contents.of(asked, place, words));
    }
    List<Node> body = new ArrayList<>();
    body.add(TextTree.of(place, words));
    body.add(ParameterList.of(place, words));
    body.addAll(CrossLinks.of(place, words));
    return EntryFrame.of(asked, words, place, Tab.TEXT, body);
  }

  private Answer history(Asked asked) {
    Place place = provision(asked);
    Words words = words(asked);
    return EntryFrame.of(asked, words, place, Tab.HISTORY, HistoryCharts.of(asked, place, words));
  }

  private Answer exportHistory(Asked asked) {
    Place place = provision(asked);
    return Exports.of(asked, "history", HistoryCharts.report(place));
  }

  private Answer compare(Asked asked) {
    Place place = provision(asked);
    Words words = words(asked);
    return EntryFrame.of(asked, words, place, Tab.COMPARE, RedlineView.of(asked, place, words));
  }

  private Answer source(Asked asked) {
    Place place = provision(asked);
    Words words = words(asked);
    return EntryFrame.of(asked, words, place, Tab.SOURCE, PagePicture.page(asked, place, words));
  }

  private Answer picture(Asked asked) {
    return PagePicture.png(provision(asked), asked.query());
  }
}
