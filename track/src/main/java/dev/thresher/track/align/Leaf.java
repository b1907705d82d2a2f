package dev.thresher.track.align;

import dev.thresher.corpus.content.Parameter;
import dev.thresher.corpus.content.ParameterRole;
import dev.thresher.corpus.entry.Provision;
import dev.thresher.corpus.entry.ProvisionKind;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One provision as the aligner sees it.
 *
 * @param view the edition that it stands in
 * @param index its place in the outline
 * @param parameters all that was read in its own text, in order
 */
public record Leaf(EditionView view, int index, Provision provision, List<Parameter> parameters) {
  private static final int SLOT_WORDS = 6;
  private static final Pattern SLOT = Pattern.compile("(?:(?:#|to|through|and|[a-z]) )*reserved");

  /** Its own words, the marker left out. */
  public List<Token> tokens() {
    return view.placed(index).tokens();
  }

  /** The tokens' texts joined: equal words are equal law. */
  public String words() {
    return wording().words();
  }

  /** The same with quantities and references masked. */
  public String skeleton() {
    return wording().skeleton();
  }

  public Shingles shingles() {
    return wording().shingles();
  }

  private Wording wording() {
    return view.placed(index).wording();
  }

  /** A digest of its words and of all below it. */
  String subtree() {
    return view.subtreeOf(index);
  }

  public String path() {
    return provision.path();
  }

  /** The outermost step of its designator: the control entry that it belongs to. */
  public String entry() {
    return provision.designator().isRoot() ? "" : provision.designator().steps().getFirst();
  }

  public int parent() {
    return provision.parentOrMinusOne();
  }

  /** A parent that the source left out, or one that says nothing. */
  public boolean isWordless() {
    return tokens().isEmpty();
  }

  /** A slot kept free, however the source words it: {@code 2 to y.5. [Reserved]}. */
  public boolean isSlot() {
    return provision.kind() == ProvisionKind.RESERVED
        || (tokens().size() <= SLOT_WORDS && SLOT.matcher(skeleton()).matches());
  }

  /** What it bounds, in order. */
  public List<Parameter> thresholds() {
    return parameters.stream()
        .filter(parameter -> parameter.role() == ParameterRole.THRESHOLD)
        .toList();
  }

  /** What a technical note says of a term: a bound may move there and bound no less. */
  public List<Parameter> defined() {
    return provision.kind() == ProvisionKind.TECHNICAL_NOTE
        ? parameters.stream()
            .filter(each -> each.role() == ParameterRole.COUNT && each.threshold().isPresent())
            .toList()
        : List.of();
  }
}
