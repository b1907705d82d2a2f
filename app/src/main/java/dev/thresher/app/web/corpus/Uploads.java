package dev.thresher.app.web.corpus;

import dev.thresher.app.pipeline.UnusableInputException;
import dev.thresher.app.web.http.Upload;
import dev.thresher.corpus.store.Store;
import dev.thresher.corpus.store.StoreException;
import dev.thresher.corpus.store.StoreInUseException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Documents that visitors sent and that are not kept yet, read one after another behind the pages;
 * the oldest given up first, all of them when the workbench stops.
 */
final class Uploads implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Uploads.class);
  private static final int MOST = 8;
  private static final int BYTES = 12;
  private static final String DEFECT =
      "a defect of the program; the maintainer finds it in the log";

  private final SecureRandom random = new SecureRandom();
  private final Map<String, Guest> guests = new LinkedHashMap<>();
  private final ExecutorService reader =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().daemon().name("thresher-upload").factory());

  /** How far one is. */
  sealed interface State {
    /**
     * Waiting or being read, or being taken into the store.
     *
     * @param sentences understood so far
     */
    record Busy(boolean isKeeping, Step step, int sentences) implements State {
      /** A step is never taken back, however late it is heard of; nor is a sentence. */
      Busy heard(Step next, int count) {
        return next.compareTo(step) < 0
            ? this
            : new Busy(isKeeping, next, Math.max(sentences, count));
      }
    }

    /** Read and shown; not in the store. */
    record Understood(Preview preview) implements State {}

    /** In the store. */
    record Kept(Preview preview) implements State {}

    /** Not usable, with the reason. */
    record Refused(String why) implements State {}
  }

  /** One document with where it is, and what is being done with it. */
  private record Guest(SentDocument document, State state, Future<?> work) {
    Guest in(State next) {
      return new Guest(document, next, work);
    }
  }

  /** Takes it and begins to read; the name by which its state is asked for. */
  String take(Upload file, SentDocument.Said said) {
    byte[] drawn = new byte[BYTES];
    random.nextBytes(drawn);
    String name = HexFormat.of().formatHex(drawn);
    SentDocument document = SentDocument.of(file, said);
    begin(name, document, false, () -> new State.Understood(document.preview(heard(name))));
    return name;
  }

  /** Takes one that was understood into the store; does nothing for any other. */
  synchronized void keep(String name, Store store) {
    find(name)
        .filter(guest -> guest.state() instanceof State.Understood)
        .map(Guest::document)
        .ifPresent(document ->
            begin(name, document, true, () -> new State.Kept(document.keep(store, heard(name)))));
  }

  /** What is done with it is known before it begins. */
  private synchronized void begin(
      String name, SentDocument document, boolean isKeeping, Supplier<State> step) {
    Future<?> work = reader.submit(() -> work(name, step));
    put(name, new Guest(document, new State.Busy(isKeeping, Step.WAITING, 0), work));
  }

  /** What is heard late, behind an outcome, changes nothing. */
  private Step.Heard heard(String name) {
    return (step, sentences) -> advance(name, step, sentences);
  }

  private synchronized void advance(String name, Step step, int sentences) {
    guests.computeIfPresent(
        name,
        (key, guest) ->
            guest.state() instanceof State.Busy busy
                ? guest.in(busy.heard(step, sentences))
                : guest);
  }

  private void work(String name, Supplier<State> step) {
    if (find(name).isPresent()) {
      change(name, outcome(step));
    }
  }

  private static State outcome(Supplier<State> step) {
    try {
      return step.get();
    } catch (UnusableInputException | StoreInUseException e) {
      return new State.Refused(String.valueOf(e.getMessage()));
    } catch (StoreException e) {
      return new State.Refused("the store cannot be written: " + e.getMessage());
    } catch (UncheckedIOException e) {
      String why = Optional.ofNullable(e.getCause()).map(Throwable::getMessage).orElse("");
      return new State.Refused(
          "this could not be written: %s: %s; look at the rights and the free space"
              .formatted(e.getMessage(), why));
    } catch (RuntimeException e) {
      LOG.error("a sent document", e);
      return new State.Refused(DEFECT);
    }
  }

  /**
   * How far it is.
   *
   * @param patience how long an outcome is waited for
   */
  Optional<State> state(String name, Duration patience) {
    find(name).map(Guest::work).ifPresent(work -> await(name, work, patience));
    return find(name).map(Guest::state);
  }

  private void await(String name, Future<?> work, Duration patience) {
    try {
      work.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException | CancellationException e) {
      // its state says how far it is
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      LOG.error("a sent document", e);
      change(name, new State.Refused(DEFECT));
    }
  }

  private synchronized Optional<Guest> find(String name) {
    return Optional.ofNullable(guests.get(name));
  }

  /** Only of one that is still remembered. */
  private synchronized void change(String name, State to) {
    guests.computeIfPresent(name, (key, guest) -> guest.in(to));
  }

  private synchronized void put(String name, Guest guest) {
    guests.put(name, guest);
    if (guests.size() > MOST) {
      guests.remove(guests.keySet().iterator().next());
    }
  }

  @Override
  public void close() {
    reader.shutdownNow();
  }
}
