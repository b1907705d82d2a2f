package dev.thresher.app.analysis;

import dev.thresher.app.job.Choice;
import dev.thresher.app.pipeline.Corpus.Held;
import dev.thresher.app.pipeline.SharedTerms;
import dev.thresher.corpus.content.ControlList;
import dev.thresher.corpus.content.Parameter;
import dev.thresher.corpus.content.ParameterRole;
import dev.thresher.corpus.edition.Language;
import dev.thresher.corpus.edition.ListId;
import dev.thresher.corpus.entry.Provision;
import dev.thresher.corpus.quantity.Quantity;
import dev.thresher.corpus.quantity.Threshold;
import dev.thresher.track.gap.Gap;
import dev.thresher.track.regime.Terms;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The lists that hold the same threshold: on the same quantity, from the same side, of the same
 * amount, in a paragraph that speaks of the same thing, in whatever language.
 */
final class Regimes {
  private final ListId own;
  private final Terms terms = SharedTerms.ofGlossary();
  private final Map<String, List<Bound>> byConcept = new LinkedHashMap<>();

  private Regimes(ListId own) {
    this.own = own;
  }

  /** A threshold of another list with the words that lead to it. */
  private record Bound(String list, Parameter parameter, String words, Language language) {}

  /** The latest editions of all other lists. */
  static Regimes beside(Choice choice, ListId own) {
    Regimes regimes = new Regimes(own);
    for (ListId id : choice.corpus().lists()) {
      List<Held> editions = choice.corpus().primaries(id);
      if (!id.equals(own) && !editions.isEmpty()) {
        regimes.add(id, choice.corpus().content(editions.getLast()).inProvisions());
      }
    }
    return regimes;
  }

  private void add(ListId id, ControlList list) {
    Map<String, Provision> provisions = new HashMap<>();
    list.document().outline().provisions().forEach(each -> provisions.put(each.path(), each));
    for (Parameter parameter : list.controlling()) {
      Optional.ofNullable(provisions.get(parameter.provision()))
          .filter(provision -> parameter.role() == ParameterRole.THRESHOLD)
          .ifPresent(provision -> add(id, list, parameter, words(list, provision)));
    }
  }

  private void add(ListId id, ControlList list, Parameter parameter, String words) {
    Bound bound = new Bound(id.value(), parameter, words, list.document().edition().language());
    parameter
        .concept()
        .ifPresent(
            concept -> byConcept.computeIfAbsent(concept, key -> new ArrayList<>()).add(bound));
  }

  private static String words(ControlList list, Provision provision) {
    List<Provision> way = new ArrayList<>(list.document().outline().ancestors(provision));
    way.add(provision);
    return way.stream().map(list.document()::wording).collect(Collectors.joining("\n"));
  }

  /** The lists, the one that the threshold is from first. */
  List<String> of(Gap gap) {
    List<String> found = new ArrayList<>(List.of(own.value()));
    Set<String> thing = terms.of(gap.capability().subject(), Language.ENGLISH);
    gap.parameter().concept().stream()
        .flatMap(concept -> byConcept.getOrDefault(concept, List.of()).stream())
        .filter(bound -> isSame(gap.parameter(), bound.parameter()))
        .filter(bound -> speaksOf(bound, thing))
        .map(Bound::list)
        .filter(list -> !found.contains(list))
        .distinct()
        .forEach(found::add);
    return found;
  }

  private boolean speaksOf(Bound bound, Set<String> thing) {
    return !Collections.disjoint(terms.of(bound.words(), bound.language()), thing);
  }

  private static boolean isSame(Parameter one, Parameter other) {
    return one.threshold().isPresent()
        && other.threshold().isPresent()
        && isSame(one.threshold().get(), other.threshold().get());
  }

  private static boolean isSame(Threshold one, Threshold other) {
    return one.unit().isCommensurable(other.unit())
        && isSame(one.low().stream().toList(), other.low().stream().toList())
        && isSame(one.high().stream().toList(), other.high().stream().toList());
  }

  private static boolean isSame(List<Quantity> one, List<Quantity> other) {
    return one.size() == other.size()
        && (one.isEmpty() || one.getFirst().isSameAmount(other.getFirst()));
  }
}
