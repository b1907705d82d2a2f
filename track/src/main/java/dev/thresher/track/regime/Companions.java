package dev.thresher.track.regime;

import dev.thresher.corpus.content.Parameter;
import dev.thresher.corpus.entry.Provision;
import dev.thresher.corpus.entry.ProvisionKind;
import dev.thresher.track.align.EditionView;
import dev.thresher.track.align.Leaf;
import dev.thresher.track.parameter.Sameness;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What stands around a provision and belongs to the same demand: paragraphs that must be met
 * together with it, those below it, and the notes that leave something out.
 */
final class Companions {
  /**
   * What asks for each paragraph below it. Example: {@code having both of the following}, {@code
   * 次の（一）及び（二）に該当する}.
   */
  private static final Pattern ALL_OF =
      Pattern.compile(
          "(?:all|both) (?:of )?the following|all of the characteristics|同时(?:满足|具有|具备)"
              + "|(?:满足|具有)(?:下列|以下|如下)(?:所有|全部)?条件|(?:すべて|全て|いずれに)[にも]+該当"
              + "|次の[（(]?[一二三四五六七八九十0-9０-９ァ-ヶ]+[）)]?及び[（(]?[一二三四五六七八九十0-9０-９ァ-ヶ]+[）)]?に該当");

  /** A paragraph that goes on with the next one. Example: {@code a mass less than 9 kg; and}. */
  private static final Pattern AND = Pattern.compile("[;,]\\s*and[\\s:;]*$");

  /** Where the paragraphs below say what is left out. Example: {@code ただし、次のいずれかに該当するものを除く}. */
  private static final Pattern EXCEPT =
      Pattern.compile("ただし、次の[^。]*を除く|\\bexcept\\b[^.;]*\\bfollowing");

  private final EditionView view;
  private final List<Leaf> line;
  private final List<Leaf> beside;

  private Companions(EditionView view, List<Leaf> line) {
    this.view = view;
    this.line = line;
    this.beside = beside(view, line);
  }

  /**
   * @param line a provision and those above it, the nearest first
   */
  static Companions of(EditionView view, List<Leaf> line) {
    return new Companions(view, line);
  }

  /** Every demand that may answer one of another list which says it in one sentence. */
  List<Parameter> demands() {
    Stream<Parameter> asked =
        Stream.concat(beside(), below()).flatMap(each -> each.thresholds().stream());
    Stream<Parameter> leftOut = notes().flatMap(each -> each.thresholds().stream());
    return Stream.concat(asked, leftOut.filter(Parameter::excluded)).distinct().toList();
  }

  /** What the notes to it, and to those right above it, leave out. */
  List<Parameter> exclusions() {
    return line.stream()
        .limit(2)
        .filter(each -> each.provision().kind() != ProvisionKind.ENTRY)
        .flatMap(this::notes)
        .flatMap(each -> each.thresholds().stream())
        .filter(Parameter::excluded)
        .filter(each -> !isOutside(each))
        .toList();
  }

  /** What its demands do not reach anyway: pulses over 200 ns, where less is asked for. */
  private boolean isOutside(Parameter exclusion) {
    return Stream.concat(line.stream(), beside())
        .flatMap(each -> each.thresholds().stream())
        .filter(each -> !each.excluded())
        .anyMatch(each ->
            Sameness.areCommensurable(
                    each.threshold().orElseThrow(), exclusion.threshold().orElseThrow())
                && Sameness.boundTheSame(
                    each.threshold().orElseThrow(), exclusion.threshold().orElseThrow()));
  }

  /** What must be met together with it, or with one of those above it. */
  Stream<Leaf> beside() {
    return beside.stream();
  }

  private static List<Leaf> beside(EditionView view, List<Leaf> line) {
    List<Leaf> found = new ArrayList<>();
    for (int i = 0; i + 1 < line.size(); i++) {
      int self = line.get(i).index();
      together(view, line.get(i + 1), self).stream()
          .filter(each -> each.index() != self)
          .flatMap(each -> Stream.concat(Stream.of(each), listedBelow(view, each)))
          .forEach(found::add);
    }
    return List.copyOf(found);
  }

  /**
   * All below one that asks for all of them; else neighbours of which each but the last says "and".
   */
  private static List<Leaf> together(EditionView view, Leaf parent, int self) {
    List<Leaf> siblings =
        view.children(parent.index()).stream().map(view::leaf).filter(Control::isListed).toList();
    if (ALL_OF.matcher(words(view, parent)).find()) {
      return siblings;
    }
    int first = 0;
    while (first < siblings.size() && siblings.get(first).index() != self) {
      first++;
    }
    int last = first;
    while (first > 0 && first < siblings.size() && goesOn(view, siblings.get(first - 1))) {
      first--;
    }
    while (last + 1 < siblings.size() && goesOn(view, siblings.get(last))) {
      last++;
    }
    return siblings.subList(first, Math.min(last + 1, siblings.size()));
  }

  private static boolean goesOn(EditionView view, Leaf leaf) {
    return AND.matcher(words(view, leaf)).find();
  }

  /** What stands below it and is listed. */
  Stream<Leaf> below() {
    return listedBelow(view, line.getFirst());
  }

  private static Stream<Leaf> listedBelow(EditionView view, Leaf leaf) {
    return view.children(leaf.index()).stream()
        .map(view::leaf)
        .filter(Control::isListed)
        .flatMap(child -> Stream.concat(Stream.of(child), listedBelow(view, child)));
  }

  /** Those right below it, if one of them is enough. */
  Stream<Leaf> alternatives() {
    String words = words(line.getFirst());
    return ALL_OF.matcher(words).find() || EXCEPT.matcher(words).find()
        ? Stream.of()
        : below().filter(each -> each.parent() == line.getFirst().index());
  }

  /** True if paragraphs right below one of the line say what that one leaves out. */
  boolean leaveOut() {
    return line.stream()
        .anyMatch(each ->
            view.children(each.index()).stream()
                .map(child -> view.document().text().quote(view.leaf(child).provision().marker()))
                .anyMatch(marker -> LeftOut.names(words(each), marker.strip())));
  }

  /** The notes to it and to those above it. */
  private Stream<Leaf> notes() {
    return line.stream().flatMap(this::notes);
  }

  private Stream<Leaf> notes(Leaf leaf) {
    return view.children(leaf.index()).stream()
        .map(view::leaf)
        .filter(each -> isNote(each.provision()))
        .flatMap(note -> Stream.concat(Stream.of(note), allBelow(note)));
  }

  private Stream<Leaf> allBelow(Leaf leaf) {
    return view.children(leaf.index()).stream()
        .map(view::leaf)
        .flatMap(child -> Stream.concat(Stream.of(child), allBelow(child)));
  }

  /** All below it, those beside it, and the notes to it and to those above it. */
  Stream<Leaf> near() {
    Stream<Leaf> siblings =
        line.stream()
            .skip(1)
            .limit(1)
            .flatMap(parent -> view.children(parent.index()).stream())
            .map(view::leaf);
    return Stream.of(allBelow(line.getFirst()), siblings, notes()).flatMap(each -> each);
  }

  private static boolean isNote(Provision provision) {
    return provision.kind() == ProvisionKind.NOTE
        || provision.kind() == ProvisionKind.TECHNICAL_NOTE
        || provision.kind() == ProvisionKind.NOTA_BENE;
  }

  private String words(Leaf leaf) {
    return words(view, leaf);
  }

  private static String words(EditionView view, Leaf leaf) {
    return view.document().wording(leaf.provision());
  }
}
