package dev.thresher.track.time;

import dev.thresher.corpus.content.ControlList;
import dev.thresher.corpus.content.DateMention;
import dev.thresher.corpus.entry.Outline;
import dev.thresher.corpus.entry.Provision;
import dev.thresher.corpus.entry.ProvisionKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * From when and until when single provisions of an edition bind, as their own words, or those right
 * above them, say: an amendment that takes effect later than the edition that shows it, one that is
 * delayed, one that ends.
 */
public final class ProvisionDates {
  private static final ProvisionDates NONE =
      new ProvisionDates(new Outline(List.of(), List.of(), List.of()));

  private final Outline outline;
  private final Map<String, Provision> provisions = new HashMap<>();
  private final Map<String, List<DateMention>> dates = new HashMap<>();

  private ProvisionDates(Outline outline) {
    this.outline = outline;
    outline.provisions().forEach(provision -> provisions.put(provision.path(), provision));
  }

  /** Where no provision says anything of itself. */
  public static ProvisionDates none() {
    return NONE;
  }

  public static ProvisionDates of(ControlList list) {
    ProvisionDates all = new ProvisionDates(list.document().outline());
    LocalDate day = list.document().edition().date();
    list.dates().stream().filter(date -> isOfForce(date, day)).forEach(all::add);
    return all;
  }

  private void add(DateMention date) {
    dates.computeIfAbsent(date.provision(), path -> new ArrayList<>()).add(date);
  }

  /** What was in force long before the edition is told by the edition alone. */
  private static boolean isOfForce(DateMention date, LocalDate day) {
    return switch (date.role()) {
      case EFFECTIVE, DELAYED -> date.value().filter(value -> value.isAfter(day)).isPresent();
      case EXPIRES -> date.value().isPresent();
      case PUBLISHED, AMENDED, CITED, OTHER -> false;
    };
  }

  /** In the order of the text, the outermost provision first; empty if nothing is said. */
  public List<String> of(String path) {
    return daysOf(path).stream().map(ProvisionDate::words).toList();
  }

  /** The same as days. */
  public List<ProvisionDate> daysOf(String path) {
    if (dates.isEmpty()) {
      return List.of();
    }
    Optional<Provision> provision = Optional.ofNullable(provisions.get(path));
    List<ProvisionDate> said = new ArrayList<>();
    provision.ifPresent(found -> {
      outline.ancestors(found).stream()
          .filter(ProvisionDates::isControl)
          .forEach(above -> said.addAll(own(above.path())));
      said.addAll(own(path));
    });
    return said.stream().distinct().toList();
  }

  private static boolean isControl(Provision provision) {
    return provision.kind() == ProvisionKind.ENTRY
        || provision.kind() == ProvisionKind.ITEM
        || provision.kind() == ProvisionKind.PARAGRAPH;
  }

  private List<ProvisionDate> own(String path) {
    return dates.getOrDefault(path, List.of()).stream()
        .map(date -> new ProvisionDate(date.role(), date.value().orElseThrow()))
        .toList();
  }
}
