package dev.thresher.track.align;

import dev.thresher.corpus.content.Parameter;
import dev.thresher.corpus.content.ParameterRole;
import dev.thresher.corpus.quantity.Quantity;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How much one provision resembles another, in thousandths, and by what right. */
final class Resemblance {
  private static final int OF_PATH = 150;
  private static final int OF_PARENT = 100;
  private static final int OF_PARAMETERS = 100;
  private static final int OF_WORDS = 1000 - OF_PATH - OF_PARENT - OF_PARAMETERS;

  private static final Pattern ORDINAL = Pattern.compile("-\\d+$");

  private final Pairs pairs;

  /** What the provisions of either edition bound, by their places; asked by several threads. */
  private final Map<Integer, Set<String>> amountsBefore = new ConcurrentHashMap<>();

  private final Map<Integer, Set<String>> amountsAfter = new ConcurrentHashMap<>();

  Resemblance(Pairs pairs) {
    this.pairs = pairs;
  }

  /**
   * @param one of the earlier edition
   * @param another of the later one
   */
  int permille(Leaf one, Leaf another) {
    if (!Kinship.mayBeOne(one, another) || (Kinship.isBoundToParent(one) && !stays(one, another))) {
      return 0;
    }
    int ofWords = one.shingles().resemblance(another.shingles());
    int ofParameters = ofParameters(one, another).orElse(ofWords);
    int circumstances =
        (one.path().equals(another.path()) && !Kinship.isNote(one) ? OF_PATH : 0)
            + (pairs.haveOneParent(one, another) ? OF_PARENT : 0);
    return circumstances + (OF_WORDS * ofWords + OF_PARAMETERS * ofParameters) / 1000;
  }

  /** What the row is called in its entry, its number left out: {@code #control}. */
  private static String row(Leaf leaf) {
    String path = leaf.path();
    return ORDINAL.matcher(path.substring(path.indexOf('#') + 1)).replaceFirst("");
  }

  private boolean stays(Leaf one, Leaf another) {
    return row(one).equals(row(another))
        && (one.path().equals(another.path()) || pairs.haveOneParent(one, another));
  }

  private Optional<Integer> ofParameters(Leaf one, Leaf another) {
    Set<String> here = amounts(one, amountsBefore);
    Set<String> there = amounts(another, amountsAfter);
    int all = here.size() + there.size();
    return all == 0
        ? Optional.empty()
        : Optional.of((int) (2000 * here.stream().filter(there::contains).count() / all));
  }

  private static Set<String> amounts(Leaf leaf, Map<Integer, Set<String>> known) {
    return leaf.parameters().isEmpty()
        ? Set.of()
        : known.computeIfAbsent(leaf.index(), place -> amounts(leaf));
  }

  private static Set<String> amounts(Leaf leaf) {
    return leaf.parameters().stream()
        .filter(parameter -> parameter.role() == ParameterRole.THRESHOLD)
        .map(Parameter::threshold)
        .flatMap(Optional::stream)
        .flatMap(threshold -> Stream.of(threshold.low(), threshold.high()))
        .flatMap(Optional::stream)
        .map(Resemblance::amount)
        .collect(Collectors.toSet());
  }

  private static String amount(Quantity quantity) {
    return quantity.base().toPlainString() + " " + quantity.unit().dimension().baseUnit();
  }
}
