package dev.thresher.app.web.corpus;

import dev.thresher.app.pipeline.UnusableInputException;
import dev.thresher.app.web.http.Upload;
import dev.thresher.corpus.store.Store;
import dev.thresher.corpus.store.StoreException;
import dev.thresher.corpus.store.StoreInUseException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
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
    record Busy(boolean isKeeping, Step step, int sentences) implements State {}

    /** Read and shown; not in the store. */
    record Understood(Preview preview) implements State {}

    /** In the store. */
    record Kept(Preview preview) implements State {}

    /** Not usable, with the reason. */
    record Refused(String why) implements State {}
  }

  /** One document with where it is. */
  private record Guest(SentDocument document, State state) {}

  /** Takes it and begins to read; the name by which its state is asked for. */
  String take(Upload file, SentDocument.Said said) {
    byte[] drawn = new byte[BYTES];
    random.nextBytes(drawn);
    String name = HexFormat.of().formatHex(drawn);
    SentDocument document = SentDocument.of(file, said);
    Step.Heard heard = heard(name, document, false);
    heard.at(Step.WAITING, 0);
    work(name, document, () -> new State.Understood(document.preview(heard)));
    return name;
  }

  /** Takes one that was understood into the store; does nothing for any other. */
  void keep(String name, Store store) {
    find(name)
        .filter(guest -> guest.state() instanceof State.Understood)
        .ifPresent(guest -> {
          SentDocument document = guest.document();
          Step.Heard heard = heard(name, document, true);
          heard.at(Step.WAITING, 0);
          work(name, document, () -> new State.Kept(document.keep(store, heard)));
        });
  }

  private Step.Heard heard(String name, SentDocument document, boolean isKeeping) {
    return (step, sentences) ->
        put(name, new Guest(document, new State.Busy(isKeeping, step, sentences)));
  }

  private void work(String name, SentDocument document, Supplier<State> step) {
    reader.execute(() -> put(name, new Guest(document, outcome(step))));
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
          "the store cannot be written: %s; %s; %s"
              .formatted(e.getMessage(), why, "look at the rights and the free space"));
    } catch (RuntimeException e) {
      LOG.error("a sent document", e);
      return new State.Refused("a defect of the program; the maintainer finds it in the log");
    }
  }

  Optional<State> state(String name) {
    return find(name).map(Guest::state);
  }

  private synchronized Optional<Guest> find(String name) {
    return Optional.ofNullable(guests.get(name));
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
