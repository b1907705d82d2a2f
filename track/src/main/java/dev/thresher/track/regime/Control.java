package dev.thresher.track.regime;

import dev.thresher.corpus.content.Parameter;
import dev.thresher.corpus.content.ParameterRole;
import dev.thresher.corpus.entry.Document;
import dev.thresher.corpus.quantity.Quantity;
import dev.thresher.corpus.quantity.Threshold;
import dev.thresher.corpus.text.Span;
import dev.thresher.track.align.EditionView;
import dev.thresher.track.align.Leaf;
import dev.thresher.track.parameter.Sameness;
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
 * @param circumstances what it and its ancestors name and do not bound: how it is measured, what a
 *     bracket says again
 * @param restatements what it and its ancestors say again in another unit
 * @param companions what the paragraphs demand that must be met together with it, those below it,
 *     and the exclusions in its notes
 * @param exclusions what the notes to it, or right above it, leave out
 * @param place what stands around it and is not its demand
 */
record Control(
    Document document,
    Leaf leaf,
    Set<String> own,
    Set<String> all,
    List<Parameter> demands,
    List<Threshold> circumstances,
    List<Parameter> restatements,
    List<Parameter> companions,
    List<Parameter> exclusions,
    Place place) {
  /** Says what a word means, and controls nothing. Example: {@code “生产”是指}. */
  private static final Pattern DEFINITION = Pattern.compile("[”」』\"]\\s*(?:是指|指|とは)");

  /** An article of a law with a list behind it is no item of that list. */
  private static final Pattern ARTICLE = Pattern.compile("第[一二三四五六七八九十百千零〇\\d]+条");

  /** What opens an example or a restatement. Example: {@code (e.g., a "CEP" of}. */
  private static final Pattern AGAIN =
      Pattern.compile("[(（](?:e\\.g\\.|i\\.e\\.|for example|例如|如|即)");

  /** What parts two alternatives. */
  private static final Pattern OR =
      Pattern.compile(
          "\\bor\\b(?! (?:more|less|greater|higher|better|longer))|或(?!以上|以下|更)|又は|若しくは");

  /** What leads to a restatement. Example: {@code 9.85 K (}. */
  private static final Pattern TO_BRACKET = Pattern.compile("[^()（）]*[(（][^()（）]*");

  static final String CONCEPT = "concept ";

  static List<Control> of(EditionView view, Terms terms) {
    boolean isAnnexed = isAnnexed(view);
    Readings readings = new Readings(view, terms);
    List<Control> controls = new ArrayList<>();
    for (Leaf leaf : view.leaves()) {
      boolean isChapeau = leaf.thresholds().isEmpty() && !view.children(leaf.index()).isEmpty();
      if (!isChapeau && isControl(view, leaf) && !(isAnnexed && isOfArticle(leaf))) {
        controls.add(of(readings, leaf));
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

  static boolean isListed(Leaf leaf) {
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

  private static Control of(Readings readings, Leaf leaf) {
    EditionView view = readings.view();
    List<Leaf> line = new ArrayList<>(List.of(leaf));
    for (int at = leaf.parent(); at >= 0; at = view.leaf(at).parent()) {
      line.add(view.leaf(at));
    }
    Set<String> all = new HashSet<>();
    line.forEach(each -> all.addAll(readings.of(each).terms()));
    Companions around = Companions.of(view, line);
    return new Control(
        view.document(),
        leaf,
        readings.of(leaf).terms(),
        all,
        line.stream().flatMap(each -> each.thresholds().stream()).toList(),
        line.stream().flatMap(Control::circumstances).toList(),
        line.stream()
            .flatMap(each -> each.parameters().stream())
            .filter(each -> each.role() == ParameterRole.EQUIVALENT)
            .toList(),
        around.demands(),
        around.exclusions(),
        Place.of(readings, line, around));
  }

  private static Stream<Threshold> circumstances(Leaf leaf) {
    Stream<Threshold> beside =
        leaf.parameters().stream()
            .filter(each -> each.role() != ParameterRole.THRESHOLD)
            .flatMap(each -> each.threshold().stream());
    Stream<Threshold> conditions =
        leaf.parameters().stream()
            .flatMap(each -> each.conditions().stream())
            .flatMap(condition -> condition.threshold().stream());
    return Stream.concat(beside, conditions);
  }

  /** True if the later of two demands of one provision stands in a bracket as an example. */
  boolean saysAgain(Parameter one, Parameter another) {
    return stands(AGAIN, one, another);
  }

  /** True if two demands of one provision are alternatives. */
  boolean saysEither(Parameter one, Parameter another) {
    return stands(OR, one, another);
  }

  private boolean stands(Pattern between, Parameter one, Parameter another) {
    Span earlier = one.evidence().span();
    Span later = another.evidence().span();
    if (earlier.start() > later.start()) {
      return stands(between, another, one);
    }
    return demands.contains(one)
        && demands.contains(another)
        && one.provision().equals(another.provision())
        && earlier.end() <= later.start()
        && between.matcher(document.text().quote(new Span(earlier.end(), later.start()))).find();
  }

  /** True if it says that amount too, of what the demand bounds, in a bracket behind the bound. */
  boolean restates(Parameter demand, Threshold amount) {
    return restatements.stream()
        .filter(each -> each.provision().equals(demand.provision()))
        .filter(each -> isInBracketBehind(demand, each))
        .flatMap(each -> each.threshold().stream())
        .anyMatch(each ->
            each.unit().isCommensurable(amount.unit()) && Sameness.boundTheSame(each, amount));
  }

  private boolean isInBracketBehind(Parameter demand, Parameter named) {
    int start = demand.evidence().span().start();
    int end = named.evidence().span().start();
    return start < end && TO_BRACKET.matcher(document.text().quote(new Span(start, end))).matches();
  }

  /** The things that it and its ancestors speak of, without the quantities. */
  Set<String> things() {
    return things(all);
  }

  /** The things that its own words speak of. */
  Set<String> ownThings() {
    return things(own);
  }

  private static Set<String> things(Set<String> names) {
    return names.stream()
        .filter(name -> !name.startsWith(CONCEPT) && !name.startsWith(Terms.QUANTITY))
        .collect(Collectors.toSet());
  }

  /** The amounts that it names, each with its dimension. */
  Set<String> amounts() {
    Set<String> amounts = new HashSet<>();
    demands.forEach(demand -> amounts(demand).forEach(amounts::add));
    return amounts;
  }

  static Stream<String> amounts(Parameter demand) {
    return quantities(demand).map(Control::amount);
  }

  static Stream<Quantity> quantities(Parameter demand) {
    return demand.threshold().stream()
        .flatMap(threshold -> Stream.of(threshold.low(), threshold.high()))
        .flatMap(Optional::stream);
  }

  private static String amount(Quantity quantity) {
    return quantity.base().toPlainString() + " " + quantity.unit().dimension().baseUnit();
  }
}
