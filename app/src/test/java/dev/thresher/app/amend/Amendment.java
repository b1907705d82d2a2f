package dev.thresher.app.amend;

import dev.thresher.app.amend.Edit.Kind;
import dev.thresher.corpus.content.ControlList;
import dev.thresher.corpus.content.Parameter;
import dev.thresher.corpus.content.ParameterRole;
import dev.thresher.corpus.edition.Language;
import dev.thresher.corpus.entry.ProvisionKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Amends an edition at random and keeps what was done. No two edits touch the same clause, nor the
 * numbering below the same clause. Not edited is what cannot be told from another edit: a shuffle
 * of items that differ only in figures, a deletion of one of two equal items.
 */
final class Amendment {
  private static final int LEAST_HAN = 9;
  private static final int LEAST_WORDS = 7;

  private final Random random;
  private final Clause root;
  private final Invention invention;
  private final boolean isChinese;
  private final Map<String, Long> occurrences;
  private final List<Edit> edits = new ArrayList<>();
  private final Set<Clause> spent = new HashSet<>();
  private final Set<Clause> recounted = new HashSet<>();

  Amendment(Random random, Clause root, Language language) {
    this.random = random;
    this.root = root;
    this.invention = new Invention(random, language);
    this.occurrences =
        root.all().stream()
            .collect(Collectors.groupingBy(each -> each.words, Collectors.counting()));
    this.isChinese = language == Language.CHINESE;
  }

  List<Edit> edits() {
    return edits;
  }

  /** A figure in each of some clauses, then as many other edits, each kind in turn. */
  void amend(int figures, int others, ControlList list) {
    new Figures(random, this).edit(figures, root, thresholds(list));
    List<Kind> kinds = new ArrayList<>(List.of(Kind.values()));
    kinds.remove(Kind.NUMBER);
    for (int i = 0; i < others; i++) {
      restructure(kinds.get(i % kinds.size()));
    }
  }

  private static List<Parameter> thresholds(ControlList list) {
    return list.controlling().stream()
        .filter(each -> each.role() == ParameterRole.THRESHOLD)
        .filter(each -> each.suspect().isEmpty())
        .toList();
  }

  void note(Edit edit) {
    edits.add(edit);
    if (edit.kind() == Kind.NUMBER) {
      spent.add(edit.clause());
    } else {
      spent.addAll(edit.clause().all());
      spent.addAll(edit.partner().all());
    }
  }

  boolean isUntouched(Clause clause) {
    return clause.all().stream().noneMatch(spent::contains);
  }

  /** True if the clause itself was not touched; what hangs below it may have been. */
  boolean isFree(Clause clause) {
    return !spent.contains(clause);
  }

  private void restructure(Kind kind) {
    switch (kind) {
      case NUMBER -> throw new IllegalArgumentException("figures are edited first");
      case INSERT -> pick(siblings(each -> true)).ifPresent(this::insert);
      case DELETE -> pickItem(each -> true).ifPresent(this::delete);
      case RESERVE -> pickItem(each -> true).ifPresent(this::reserve);
      case REUSE -> pickItem(each -> true).ifPresent(this::reuse);
      case SHUFFLE ->
          pick(siblings(each -> each.items().size() > 2 && each.areDistinct()))
              .ifPresent(this::shuffle);
      case RENUMBER -> pick(siblings(each -> each.items().size() > 1)).ifPresent(this::renumber);
      case SPLIT -> pickItem(each -> cut(each) > 0).ifPresent(this::split);
      case MERGE -> pickItem(this::isWhole).ifPresent(this::merge);
      case MOVE -> pickItem(this::isUnlikeOthers).ifPresent(this::move);
      case RECODE -> pick(entries()).ifPresent(this::recode);
    }
  }

  private List<Siblings> siblings(Predicate<Siblings> wanted) {
    return root.all().stream()
        .filter(each -> !recounted.contains(each))
        .flatMap(each -> Siblings.of(each).stream())
        .filter(wanted)
        .toList();
  }

  /** An item and its place among its siblings. */
  private record Spot(Siblings siblings, int index) {
    Clause item() {
      return siblings.items().get(index);
    }

    boolean isUnlikeSiblings() {
      return siblings.items().stream()
              .filter(each -> each.words.strip().equals(item().words.strip()))
              .count()
          == 1;
    }
  }

  private Optional<Spot> pickItem(Predicate<Clause> wanted) {
    List<Spot> spots = new ArrayList<>();
    for (Siblings each : siblings(of -> of.items().size() > 1)) {
      for (int i = 0; i < each.items().size(); i++) {
        Spot spot = new Spot(each, i);
        if (isUntouched(spot.item()) && wanted.test(spot.item()) && spot.isUnlikeSiblings()) {
          spots.add(spot);
        }
      }
    }
    return pick(spots);
  }

  private <T> Optional<T> pick(List<T> choices) {
    return choices.isEmpty()
        ? Optional.empty()
        : Optional.of(choices.get(random.nextInt(choices.size())));
  }

  private Clause invented(Clause place) {
    return Clause.at(place, invention.paragraph());
  }

  private void insert(Siblings siblings) {
    Clause made = invented(siblings.items().getFirst());
    siblings.insert(random.nextInt(siblings.items().size() + 1), made);
    recounted.add(siblings.parent());
    note(Edit.of(Kind.INSERT, made, made));
  }

  private void delete(Spot spot) {
    spot.siblings().remove(spot.index());
    recounted.add(spot.siblings().parent());
    note(Edit.of(Kind.DELETE, spot.item(), spot.item()));
  }

  private void reserve(Spot spot) {
    Clause slot = slot(spot.item());
    spot.siblings().replace(spot.index(), slot);
    recounted.add(spot.siblings().parent());
    note(Edit.of(Kind.RESERVE, spot.item(), slot));
  }

  private Clause slot(Clause place) {
    String words = isChinese ? "（保留）\n" : " [Reserved]\n";
    return new Clause(place.number, ProvisionKind.RESERVED, place.marker, words, "");
  }

  private void reuse(Spot spot) {
    Clause made = invented(spot.item());
    spot.siblings().replace(spot.index(), made);
    recounted.add(spot.siblings().parent());
    note(Edit.of(Kind.REUSE, spot.item(), made));
  }

  private void shuffle(Siblings siblings) {
    siblings.shuffle(random);
    recounted.add(siblings.parent());
    edits.add(Edit.of(Kind.SHUFFLE, siblings.parent(), siblings.parent()));
  }

  private void renumber(Siblings siblings) {
    siblings.insert(0, slot(siblings.items().getFirst()));
    recounted.add(siblings.parent());
    edits.add(Edit.of(Kind.RENUMBER, siblings.parent(), siblings.parent()));
  }

  private void split(Spot spot) {
    Clause whole = spot.item();
    int cut = cut(whole);
    Clause piece = Clause.at(whole, " " + whole.words.substring(cut).strip() + "\n");
    whole.words = whole.words.substring(0, cut) + "\n";
    spot.siblings().insert(spot.index() + 1, piece);
    recounted.add(spot.siblings().parent());
    note(Edit.of(Kind.SPLIT, whole, piece));
  }

  /** Where a childless clause can be cut into two that say something; 0 for nowhere. */
  private int cut(Clause clause) {
    int at = clause.words.indexOf(isChinese ? "，" : ", ", clause.words.length() / 3) + 1;
    boolean isCut =
        at > 0
            && clause.children.isEmpty()
            && says(clause.words.substring(0, at))
            && says(clause.words.substring(at));
    return isCut ? at : 0;
  }

  private boolean says(String words) {
    return isChinese
        ? words.strip().length() >= LEAST_HAN
        : words.strip().split("\\s+", -1).length >= LEAST_WORDS;
  }

  private boolean isWhole(Clause clause) {
    return clause.children.isEmpty() && says(clause.words);
  }

  private void merge(Spot spot) {
    int next = spot.index() + 1;
    if (next < spot.siblings().items().size()) {
      Clause first = spot.item();
      Clause second = spot.siblings().items().get(next);
      if (isWhole(second) && isUntouched(second)) {
        first.words = first.words.strip() + " " + second.words.strip() + "\n";
        spot.siblings().remove(next);
        recounted.add(spot.siblings().parent());
        note(Edit.of(Kind.MERGE, first, second));
      }
    }
  }

  private boolean isUnlikeOthers(Clause clause) {
    return isWhole(clause) && occurrences.getOrDefault(clause.words, 0L) == 1;
  }

  /** To the end of another clause's items. */
  private void move(Spot spot) {
    List<Siblings> others =
        siblings(each -> each.parent() != spot.siblings().parent() && !isBelow(each, spot.item()));
    pick(others)
        .ifPresent(other -> {
          spot.siblings().remove(spot.index());
          other.insert(other.items().size(), spot.item());
          recounted.add(spot.siblings().parent());
          recounted.add(other.parent());
          note(Edit.of(Kind.MOVE, spot.item(), spot.item()));
        });
  }

  private static boolean isBelow(Siblings siblings, Clause clause) {
    return clause.all().contains(siblings.parent());
  }

  private List<Clause> entries() {
    return root.all().stream()
        .filter(each -> each.kind == ProvisionKind.ENTRY && !recounted.contains(each))
        .filter(each -> each.number.matches("/?\\d[A-E]\\d{3}"))
        .toList();
  }

  /** The entry under a code that no other has. */
  private void recode(Clause entry) {
    Set<String> taken = root.all().stream().map(each -> each.number).collect(Collectors.toSet());
    String stem = entry.number.substring(0, entry.number.length() - 3);
    for (int i = 999; i > 700; i--) {
      if (!taken.contains(stem + i)) {
        String old = entry.number;
        entry.take(stem + i, Numbering.marker(entry.marker, old, stem + i));
        recounted.add(entry);
        edits.add(Edit.of(Kind.RECODE, entry, entry));
        return;
      }
    }
  }
}
