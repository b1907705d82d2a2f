package dev.thresher.track.align;

import dev.thresher.corpus.content.ControlList;
import dev.thresher.corpus.content.Parameter;
import dev.thresher.corpus.edition.Digest;
import dev.thresher.corpus.edition.Edition;
import dev.thresher.corpus.entry.Document;
import dev.thresher.corpus.entry.Provision;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A control list with all that alignment asks for, each computed once: the words of a provision
 * when they are asked for, so that an edition of which a few provisions are wanted costs little.
 * May be used by many threads.
 */
public final class EditionView {
  private static final String BREAK = "\u0000";

  private final ControlList list;
  private final Wordings wordings;
  private final List<Leaf> leaves;
  private final List<List<Integer>> children;
  private final Map<String, Integer> indexOfPath;
  private final AtomicReferenceArray<Wordings.Placed> placed;
  private final AtomicReferenceArray<String> subtrees;

  private EditionView(ControlList list, Wordings wordings) {
    List<Provision> provisions = list.document().outline().provisions();
    Map<String, List<Parameter>> parameters =
        list.controlling().stream().collect(Collectors.groupingBy(Parameter::provision));
    this.list = list;
    this.wordings = wordings;
    this.leaves =
        IntStream.range(0, provisions.size())
            .mapToObj(i -> leaf(i, provisions.get(i), parameters))
            .toList();
    this.children = childrenOf(provisions);
    this.indexOfPath = new HashMap<>();
    leaves.forEach(leaf -> indexOfPath.put(leaf.path(), leaf.index()));
    this.placed = new AtomicReferenceArray<>(provisions.size());
    this.subtrees = new AtomicReferenceArray<>(provisions.size());
  }

  private Leaf leaf(int index, Provision provision, Map<String, List<Parameter>> parameters) {
    return Leaf.of(this, index, provision, parameters.getOrDefault(provision.path(), List.of()));
  }

  public static EditionView of(ControlList list) {
    return of(list, new Wordings());
  }

  /** The same for one of a series, whose editions share what they say alike. */
  public static EditionView of(ControlList list, Wordings wordings) {
    return new EditionView(list, wordings);
  }

  /**
   * With the words of all provisions read side by side: what is to be aligned asks for them all.
   */
  public EditionView readThrough() {
    IntStream.range(0, leaves.size()).parallel().forEach(this::placed);
    return this;
  }

  private static List<List<Integer>> childrenOf(List<Provision> provisions) {
    List<List<Integer>> children = new ArrayList<>(provisions.size());
    for (int i = 0; i < provisions.size(); i++) {
      children.add(new ArrayList<>());
      if (provisions.get(i).parentOrMinusOne() >= 0) {
        children.get(provisions.get(i).parentOrMinusOne()).add(i);
      }
    }
    return children;
  }

  /** The own words of a provision where they stand, its marker left out. */
  Wordings.Placed placed(int index) {
    return Optional.ofNullable(placed.get(index))
        .orElseGet(() -> {
          Wordings.Placed read = wordings.of(list.document(), leaf(index).provision());
          placed.set(index, read);
          return read;
        });
  }

  /** A digest of the words of a provision and of all below it. */
  String subtreeOf(int index) {
    return Optional.ofNullable(subtrees.get(index))
        .orElseGet(() -> {
          String digest = wordings.once(Digest.of(contentOf(index)).hex());
          subtrees.set(index, digest);
          return digest;
        });
  }

  private String contentOf(int index) {
    StringBuilder content = new StringBuilder(leaf(index).provision().kind().name());
    content.append(BREAK).append(leaf(index).words());
    children.get(index).forEach(child -> content.append(BREAK).append(subtreeOf(child)));
    return content.toString();
  }

  public ControlList list() {
    return list;
  }

  public Document document() {
    return list.document();
  }

  public Edition edition() {
    return list.document().edition();
  }

  public List<Leaf> leaves() {
    return leaves;
  }

  public Leaf leaf(int index) {
    return leaves.get(index);
  }

  public List<Integer> children(int index) {
    return children.get(index);
  }

  /** The index of the provision with this path, or -1. */
  public int indexOf(String path) {
    return indexOfPath.getOrDefault(path, -1);
  }

  /** True if the first provision is a parent of the second, however far up. */
  public boolean isAbove(int ancestor, int index) {
    int at = leaf(index).parent();
    while (at > ancestor) {
      at = leaf(at).parent();
    }
    return at == ancestor;
  }

  /** The provision and all below it, in reading order. */
  List<Integer> subtree(int root) {
    List<Integer> all = new ArrayList<>();
    collect(root, all);
    return all;
  }

  private void collect(int at, List<Integer> all) {
    all.add(at);
    children.get(at).forEach(child -> collect(child, all));
  }
}
