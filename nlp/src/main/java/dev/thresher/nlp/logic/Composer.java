package dev.thresher.nlp.logic;

import dev.thresher.corpus.content.Condition;
import dev.thresher.corpus.content.ConditionTree.Standing;
import java.util.ArrayList;
import java.util.List;

/** Puts the demands of a section and of its items together, from the outermost inwards. */
final class Composer {
  private final CueWords words;
  private final Notes notes;
  private final Sink sink;

  /** Takes the whole condition of each provision, in no order. */
  @FunctionalInterface
  interface Sink {
    void accept(String path, Standing standing, Condition condition);
  }

  /**
   * What a section inherits.
   *
   * @param demands of the chapeaux above it and the notes to them
   * @param title names of things above it, for want of a name of its own
   */
  private record Heritage(
      List<Condition> demands, List<Condition> title, boolean namesThings, Standing standing) {}

  Composer(CueWords words, Notes notes, Sink sink) {
    this.words = words;
    this.notes = notes;
    this.sink = sink;
  }

  /** The condition of a section that stands alone, such as the body of a note. */
  static Condition demand(Section section, CueWords words) {
    Composer alone = new Composer(words, Notes.none(), (path, standing, condition) -> {});
    return alone.compose(section, none(Standing.CONTROL), false);
  }

  void entry(Section section) {
    compose(section, none(Standing.CONTROL), true);
  }

  private static Heritage none(Standing standing) {
    return new Heritage(List.of(), List.of(), true, standing);
  }

  /** Returns what the section demands beyond its heritage's demands. */
  private Condition compose(Section section, Heritage heritage, boolean isProvision) {
    Composition own = Composition.of(section, heritage.namesThings(), words);
    List<Condition> parts = new ArrayList<>();
    if (!own.itemsNameThings() && !hasSubject(own.common())) {
      parts.addAll(heritage.title());
    }
    parts.addAll(own.common());
    if (isProvision) {
      parts.addAll(notes.of(section.path()));
    }
    own.join().ifPresent(join -> parts.add(items(section, join, inherited(own, heritage, parts))));
    Condition condition = Condition.all(parts);
    if (isProvision) {
      List<Condition> whole = new ArrayList<>(heritage.demands());
      whole.add(condition);
      sink.accept(section.path(), heritage.standing(), Condition.all(whole));
    }
    return condition;
  }

  private static Heritage inherited(Composition own, Heritage heritage, List<Condition> parts) {
    List<Condition> demands = new ArrayList<>(heritage.demands());
    demands.addAll(parts);
    List<Condition> title = own.title().isEmpty() ? heritage.title() : own.title();
    boolean itemsControl =
        heritage.standing() == Standing.CONTROL
            && own.join().filter(Join::itemsControl).isPresent();
    return new Heritage(
        List.copyOf(demands),
        own.itemsNameThings() ? title : List.of(),
        own.itemsNameThings(),
        itemsControl ? Standing.CONTROL : Standing.PART);
  }

  private Condition items(Section section, Join join, Heritage inherited) {
    List<Condition> conditions =
        section.items().stream()
            .map(item -> compose(item, inherited, !item.path().equals(section.path())))
            .toList();
    return join.join(conditions, section.isMissingItem());
  }

  private static boolean hasSubject(List<Condition> conditions) {
    return conditions.stream().anyMatch(Condition.Subject.class::isInstance);
  }
}
