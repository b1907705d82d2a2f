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
    put(name, new Guest(document, new State.Busy(false, Step.WAITING, 0)));
    work(name, () -> new State.Understood(document.preview(heard(name, false))));
    return name;
  }

  /** Takes one that was understood into the store; does nothing for any other. */
  void keep(String name, Store store) {
    find(name)
        .filter(guest -> guest.state() instanceof State.Understood)
        .ifPresent(guest -> {
          change(name, State.class, new State.Busy(true, Step.WAITING, 0));
          work(name, () -> new State.Kept(guest.document().keep(store, heard(name, true))));
        });
  }

  /** What is heard late, behind an outcome, changes nothing. */
  private Step.Heard heard(String name, boolean isKeeping) {
    return (step, sentences) ->
        change(name, State.Busy.class, new State.Busy(isKeeping, step, sentences));
  }

  private void work(String name, Supplier<State> step) {
    reader.execute(() -> {
      if (find(name).isPresent()) {
        change(name, State.class, outcome(step));
      }
    });
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
      return new State.Refused("a defect of the program; the maintainer finds it in the log");
    }
  }

  Optional<State> state(String name) {
    return find(name).map(Guest::state);
  }

  private synchronized Optional<Guest> find(String name) {
    return Optional.ofNullable(guests.get(name));
  }

  /** Only of one that is still remembered, and whose state is of a kind. */
  private synchronized void change(String name, Class<? extends State> from, State to) {
    guests.computeIfPresent(
        name,
        (key, guest) -> from.isInstance(guest.state()) ? new Guest(guest.document(), to) : guest);
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
