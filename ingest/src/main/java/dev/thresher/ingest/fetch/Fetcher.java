package dev.thresher.ingest.fetch;

import dev.thresher.corpus.entry.Diagnostic;
import dev.thresher.ingest.fetch.Fetched.Outcome;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Fetches dated texts into a folder, one after the other, and writes the folder's manifest. Not
 * safe for several threads.
 */
public final class Fetcher implements AutoCloseable {
  private final FetchPolicy policy;
  private final Pauses pauses;
  private final HttpClient client;
  private final Manners manners;

  private Fetcher(FetchPolicy policy, Pauses pauses) {
    this.policy = policy;
    this.pauses = pauses;
    this.client =
        HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(policy.timeout())
            .build();
    this.manners = new Manners(client, policy, pauses);
  }

  /** A fetcher that uses the network. */
  public static Fetcher online(FetchPolicy policy, Pauses pauses) {
    return new Fetcher(policy, pauses);
  }

  /** The manifest that is kept of what was fetched into a folder. */
  public static Path manifest(Path folder) {
    return folder.resolve(FetchManifest.NAME);
  }

  /** What would be fetched: nothing is asked of anybody. */
  public static List<Fetched> offline(List<Wanted> wanted, Path folder) {
    FetchManifest manifest = FetchManifest.of(folder);
    return wanted.stream()
        .map(want -> new Fetched(want, Outcome.OFFLINE, manifest.held(want), Optional.empty()))
        .toList();
  }

  /**
   * Fetches all that is wanted; what cannot be had is told and does not stop the rest.
   *
   * @param progress is told of each file when it is done
   */
  public List<Fetched> fetch(List<Wanted> wanted, Path folder, Consumer<Fetched> progress)
      throws InterruptedException, IOException {
    Files.createDirectories(folder);
    FetchManifest manifest = FetchManifest.of(folder);
    Download download =
        new Download(new Conversation(client, policy, manners), policy, pauses, folder);
    List<Fetched> fetched = new ArrayList<>();
    for (Wanted want : wanted) {
      Fetched done = fetch(want, download, manifest.held(want));
      if (done.isHeld()) {
        done.held().ifPresent(held -> manifest.put(want, held));
      }
      progress.accept(done);
      fetched.add(done);
    }
    return List.copyOf(fetched);
  }

  private Fetched fetch(Wanted wanted, Download download, Optional<Fetched.HeldCopy> held)
      throws InterruptedException {
    Duration backoff = policy.backoff();
    String last = "";
    for (int attempt = 1; attempt <= policy.attempts(); attempt++) {
      try {
        return done(wanted, held, download.once(wanted, held));
      } catch (RefusedException e) {
        return ended(wanted, Outcome.REFUSED, held, e.reason(), e.remedy());
      } catch (BusyException e) {
        last = e.reason();
        Duration wait = e.askedFor().orElse(backoff);
        if (wait.compareTo(policy.longestWait()) > 0) {
          return ended(
              wanted,
              Outcome.FAILED,
              held,
              last + " and asks to wait " + wait.toSeconds() + " s",
              "try again later");
        }
        pause(wait, attempt);
      } catch (IOException e) {
        last = e.getClass().getSimpleName() + ": " + e.getMessage();
        pause(backoff, attempt);
      }
      backoff = backoff.multipliedBy(2);
    }
    return ended(
        wanted,
        Outcome.FAILED,
        held,
        last + ", " + policy.attempts() + " times",
        "try again later; what has come is kept and gone on with");
  }

  private void pause(Duration wait, int attempt) throws InterruptedException {
    if (attempt < policy.attempts() && wait.isPositive()) {
      pauses.pause(wait);
    }
  }

  private static Fetched done(
      Wanted wanted, Optional<Fetched.HeldCopy> before, Fetched.HeldCopy now) {
    Outcome outcome =
        before
            .map(copy -> copy.digest().equals(now.digest()) ? Outcome.UNCHANGED : Outcome.CHANGED)
            .orElse(Outcome.NEW);
    return new Fetched(wanted, outcome, Optional.of(now), Optional.empty());
  }

  private static Fetched ended(
      Wanted wanted,
      Outcome outcome,
      Optional<Fetched.HeldCopy> held,
      String message,
      String remedy) {
    Diagnostic diagnostic =
        new Diagnostic(
            Diagnostic.Severity.ERROR,
            wanted.uri().toString(),
            "line " + wanted.row().line(),
            message,
            remedy);
    return new Fetched(wanted, outcome, held, Optional.of(diagnostic));
  }

  @Override
  public void close() {
    client.close();
  }
}
