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
import java.util.stream.Collectors;

/** A control list with all that alignment asks for, computed once per edition. */
public final class EditionView {
  private static final String BREAK = "\u0000";

  private final ControlList list;
  private final List<Leaf> leaves;
  private final List<List<Integer>> children;
  private final Map<String, Integer> indexOfPath;

  private EditionView(ControlList list, List<Leaf> leaves, List<List<Integer>> children) {
    this.list = list;
    this.leaves = List.copyOf(leaves);
    this.children = children;
    this.indexOfPath = new HashMap<>();
    leaves.forEach(leaf -> indexOfPath.put(leaf.path(), leaf.index()));
  }

  public static EditionView of(ControlList list) {
    return of(list, new Wordings());
  }

  /** The same for one of a series, whose editions share what they say alike. */
  public static EditionView of(ControlList list, Wordings wordings) {
    List<Provision> provisions = list.document().outline().provisions();
    Map<String, List<Parameter>> parameters =
        list.controlling().stream().collect(Collectors.groupingBy(Parameter::provision));
    List<List<Integer>> children = childrenOf(provisions);
    List<Wordings.Placed> placed =
        provisions.stream().map(provision -> wordings.of(list.document(), provision)).toList();
    String[] subtrees = subtrees(provisions, placed, children);
    List<Leaf> leaves = new ArrayList<>(provisions.size());
    for (int i = 0; i < provisions.size(); i++) {
      Provision provision = provisions.get(i);
      leaves.add(
          new Leaf(
              i,
              provision,
              placed.get(i),
              wordings.once(subtrees[i]),
              parameters.getOrDefault(provision.path(), List.of())));
    }
    return new EditionView(list, leaves, children);
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

  /** Children come after their parents, so one pass from the end has every subtree ready. */
  private static String[] subtrees(
      List<Provision> provisions, List<Wordings.Placed> placed, List<List<Integer>> children) {
    String[] subtrees = new String[provisions.size()];
    for (int i = provisions.size() - 1; i >= 0; i--) {
      StringBuilder content = new StringBuilder(provisions.get(i).kind().name());
      content.append(BREAK).append(placed.get(i).wording().words());
      for (int child : children.get(i)) {
        content.append(BREAK).append(subtrees[child]);
      }
      subtrees[i] = Digest.of(content.toString()).hex();
    }
    return subtrees;
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
