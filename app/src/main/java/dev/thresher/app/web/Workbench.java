package dev.thresher.app.web;

import dev.thresher.app.web.analysis.AnalysisPages;
import dev.thresher.app.web.analysis.AnnouncementPages;
import dev.thresher.app.web.analysis.CapabilityPages;
import dev.thresher.app.web.api.Api;
import dev.thresher.app.web.changes.ChangesPages;
import dev.thresher.app.web.corpus.CorpusPage;
import dev.thresher.app.web.corpus.UploadPages;
import dev.thresher.app.web.entry.EntryPages;
import dev.thresher.app.web.http.JettyServer;
import dev.thresher.app.web.http.Route;
import dev.thresher.app.web.http.Settings;
import dev.thresher.app.web.layout.Assets;
import dev.thresher.app.web.layout.PageFrame;
import dev.thresher.app.web.layout.PreferencesPage;
import dev.thresher.app.web.meets.MeetsPage;
import dev.thresher.app.web.party.PartiesPage;
import dev.thresher.app.web.search.SearchPage;
import dev.thresher.app.web.shelf.Shelf;
import java.util.ArrayList;
import java.util.List;

/** The workbench of one store while it runs. */
public final class Workbench implements AutoCloseable {
  private final JettyServer server;
  private final Shelf shelf;
  private final UploadPages uploads;

  private Workbench(JettyServer server, Shelf shelf, UploadPages uploads) {
    this.server = server;
    this.shelf = shelf;
    this.uploads = uploads;
  }

  /** Listens at once; the shelf is closed with the workbench. */
  public static Workbench start(Settings settings, Shelf shelf) {
    Assets assets = new Assets();
    List<Route> routes = new ArrayList<>();
    routes.add(assets.route());
    routes.add(PreferencesPage.route());
    routes.addAll(new SearchPage(shelf).routes());
    routes.addAll(new EntryPages(shelf).routes());
    routes.addAll(new ChangesPages(shelf).routes());
    routes.addAll(new MeetsPage(shelf).routes());
    routes.addAll(new PartiesPage(shelf).routes());
    routes.addAll(new AnalysisPages(shelf).routes());
    routes.addAll(new CapabilityPages(shelf).routes());
    routes.addAll(new AnnouncementPages(shelf).routes());
    routes.addAll(new CorpusPage(shelf).routes());
    UploadPages uploads = new UploadPages(shelf);
    routes.addAll(uploads.routes());
    routes.addAll(new Api(shelf).routes());
    JettyServer.Site site =
        new JettyServer.Site(
            routes,
            new PageFrame(assets, shelf::isOpening),
            Problems::of,
            () -> shelf.present().fingerprint());
    return new Workbench(JettyServer.start(settings, site), shelf, uploads);
  }

  /** {@code http://127.0.0.1:8075} */
  public String address() {
    return server.address();
  }

  /** Waits until somebody stops it. */
  public void join() throws InterruptedException {
    server.join();
  }

  @Override
  public void close() {
    server.close();
    uploads.close();
    shelf.close();
  }
}
