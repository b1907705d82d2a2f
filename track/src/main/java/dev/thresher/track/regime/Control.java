package dev.thresher.track.regime;

import dev.thresher.corpus.content.Parameter;
import dev.thresher.corpus.edition.Language;
import dev.thresher.corpus.quantity.Quantity;
import dev.thresher.track.align.EditionView;
import dev.thresher.track.align.Leaf;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A provision that controls something, with what its ancestors say of it.
 *
 * @param own the terms of its own words
 * @param all the same and those of its ancestors
 * @param demands its own thresholds, then those of its ancestors
 */
record Control(Leaf leaf, Set<String> own, Set<String> all, List<Parameter> demands) {
  /** Says what a word means, and controls nothing. Example: {@code “生产”是指}. */
  private static final Pattern DEFINITION = Pattern.compile("[”」』\"]\\s*(?:是指|指|とは)");

  /** An article of a law with a list behind it is no item of that list. */
  private static final Pattern ARTICLE = Pattern.compile("第[一二三四五六七八九十百千零〇\\d]+条");

  private static final String CONCEPT = "concept ";

  static List<Control> of(EditionView view, Terms terms) {
    boolean isAnnexed = isAnnexed(view);
    List<Control> controls = new ArrayList<>();
    for (Leaf leaf : view.leaves()) {
      boolean isChapeau = leaf.thresholds().isEmpty() && !view.children(leaf.index()).isEmpty();
      if (!isChapeau && isControl(view, leaf) && !(isAnnexed && isOfArticle(leaf))) {
        controls.add(of(view, leaf, terms));
      }
    }
    return controls;
  }

  /** True of a law with its list behind it: most thresholds stand outside its articles. */
  private static boolean isAnnexed(EditionView view) {
    int inArticles = 0;
    int outside = 0;
    for (Leaf leaf : view.leaves()) {
      int bounds = leaf.thresholds().size();
      inArticles += isOfArticle(leaf) ? bounds : 0;
      outside += isOfArticle(leaf) ? 0 : bounds;
    }
    return outside > inArticles;
  }

  private static boolean isOfArticle(Leaf leaf) {
    return leaf.provision().designator().steps().stream()
        .anyMatch(step -> ARTICLE.matcher(step).lookingAt());
  }

  private static boolean isControl(EditionView view, Leaf leaf) {
    return isListed(leaf) && !DEFINITION.matcher(view.document().wording(leaf.provision())).find();
  }

  private static boolean isListed(Leaf leaf) {
    return switch (leaf.provision().kind()) {
      case ENTRY, ITEM, PARAGRAPH -> !leaf.isWordless() && !leaf.isSlot();
      case HEADING,
          NOTE,
          TECHNICAL_NOTE,
          NOTA_BENE,
          LICENCE_ROW,
          RELATED,
          RESERVED,
          PENDING,
          PREAMBLE ->
          false;
    };
  }

  private static Control of(EditionView view, Leaf leaf, Terms terms) {
    Language language = view.edition().language();
    Set<String> own = terms(view, leaf, terms, language);
    Set<String> all = new HashSet<>(own);
    List<Parameter> demands = new ArrayList<>(leaf.thresholds());
    for (int at = leaf.parent(); at >= 0; at = view.leaf(at).parent()) {
      all.addAll(terms(view, view.leaf(at), terms, language));
      demands.addAll(view.leaf(at).thresholds());
    }
    return new Control(leaf, own, all, demands);
  }

  private static Set<String> terms(EditionView view, Leaf leaf, Terms terms, Language language) {
    Set<String> found =
        new HashSet<>(terms.of(view.document().wording(leaf.provision()), language));
    leaf.parameters().stream()
        .map(Parameter::concept)
        .flatMap(Optional::stream)
        .forEach(concept -> found.add(CONCEPT + concept));
    return found;
  }

  /** The things that it and its ancestors speak of, without the quantities. */
  Set<String> things() {
    return all.stream().filter(name -> !name.startsWith(CONCEPT)).collect(Collectors.toSet());
  }

  /** The amounts that it names, each with its dimension. */
  Set<String> amounts() {
    Set<String> amounts = new HashSet<>();
    demands.forEach(demand -> amounts(demand).forEach(amounts::add));
    return amounts;
  }

  static Stream<String> amounts(Parameter demand) {
    return demand.threshold().stream()
        .flatMap(threshold -> Stream.of(threshold.low(), threshold.high()))
        .flatMap(Optional::stream)
        .map(Control::amount);
  }

  private static String amount(Quantity quantity) {
    return quantity.base().toPlainString() + " " + quantity.unit().dimension().baseUnit();
  }
}
