package dev.thresher.track.meets;

import dev.thresher.corpus.content.ControlList;
import dev.thresher.corpus.content.DateMention;
import dev.thresher.corpus.content.DateRole;
import dev.thresher.corpus.entry.Outline;
import dev.thresher.corpus.entry.Provision;
import dev.thresher.corpus.entry.ProvisionKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Why a provision of an edition may not bind on a day although the edition shows it: it is an
 * amendment to come, it takes effect later, it is delayed, it has expired. Immutable.
 */
public final class Force {
  private final ControlList list;
  private final LocalDate day;
  private final Map<String, Provision> provisions = new HashMap<>();
  private final Set<String> undesignated = new HashSet<>();

  private Force(ControlList list, LocalDate day) {
    this.list = list;
    this.day = day;
    for (Provision provision : list.document().outline().provisions()) {
      provisions.put(provision.path(), provision);
    }
    if (list.document().edition().list().isSeries()) {
      closing(list.document().outline()).forEach(undesignated::add);
    }
  }

  /** The provisions as they bind on a day. */
  public static Force on(LocalDate day, ControlList list) {
    return new Force(list, day);
  }

  /** The provisions as they bind on the day of their own edition. */
  public static Force atPublication(ControlList list) {
    return new Force(list, list.document().edition().date());
  }

  /** An announcement speaks of its own force where it lists nothing: in its paragraphs. */
  private static Stream<String> closing(Outline outline) {
    Set<Integer> parents = new HashSet<>();
    outline.provisions().forEach(provision -> parents.add(provision.parentOrMinusOne()));
    return Stream.iterate(0, at -> at < outline.provisions().size(), at -> at + 1)
        .filter(at -> !parents.contains(at))
        .map(outline.provisions()::get)
        .filter(provision -> provision.kind() != ProvisionKind.ITEM)
        .map(Provision::path);
  }

  /** What stands against it on that day, in the order of the text; empty if nothing does. */
  public List<String> against(String path) {
    Optional<Provision> provision = Optional.ofNullable(provisions.get(path));
    if (provision.isEmpty()) {
      return List.of();
    }
    List<Provision> line = new ArrayList<>(list.document().outline().ancestors(provision.get()));
    line.add(provision.get());
    List<String> against = new ArrayList<>();
    if (line.stream().anyMatch(each -> each.kind() == ProvisionKind.PENDING)) {
      against.add("not in force: the edition only quotes this amendment");
    }
    Set<String> paths = new HashSet<>(undesignated);
    line.forEach(each -> paths.add(each.path()));
    list.dates().stream()
        .filter(date -> paths.contains(date.provision()))
        .flatMap(date -> against(date).stream())
        .distinct()
        .forEach(against::add);
    return against;
  }

  private Optional<String> against(DateMention date) {
    return date.value()
        .flatMap(value -> against(date.role(), value))
        .map(words -> words + ": \u201c" + date.evidence().quote().strip() + "\u201d");
  }

  private Optional<String> against(DateRole role, LocalDate value) {
    return switch (role) {
      case EFFECTIVE ->
          value.isAfter(day) ? Optional.of("takes effect on " + value) : Optional.empty();
      case DELAYED -> value.isAfter(day) ? Optional.of("delayed until " + value) : Optional.empty();
      case EXPIRES -> value.isBefore(day) ? Optional.of("expired on " + value) : Optional.empty();
      case PUBLISHED, AMENDED, CITED, OTHER -> Optional.empty();
    };
  }
}
