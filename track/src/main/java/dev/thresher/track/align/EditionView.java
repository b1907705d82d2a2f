package dev.thresher.track.align;

import dev.thresher.corpus.content.ControlList;
import dev.thresher.corpus.content.Parameter;
import dev.thresher.corpus.edition.Digest;
import dev.thresher.corpus.edition.Edition;
import dev.thresher.corpus.entry.Document;
import dev.thresher.corpus.entry.Provision;
import dev.thresher.corpus.text.Span;
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
    List<Provision> provisions = list.document().outline().provisions();
    Map<String, List<Parameter>> parameters =
        list.parameters().stream().collect(Collectors.groupingBy(Parameter::provision));
    List<List<Integer>> children = childrenOf(provisions);
    List<List<Token>> tokens =
        provisions.stream().map(provision -> tokensOf(list.document(), provision)).toList();
    List<String> words = tokens.stream().map(EditionView::words).toList();
    String[] subtrees = subtrees(provisions, words, children);
    List<Leaf> leaves = new ArrayList<>(provisions.size());
    for (int i = 0; i < provisions.size(); i++) {
      Provision provision = provisions.get(i);
      leaves.add(
          new Leaf(
              i,
              provision,
              tokens.get(i),
              words.get(i),
              skeleton(tokens.get(i)),
              subtrees[i],
              Shingles.of(tokens.get(i)),
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

  private static List<Token> tokensOf(Document document, Provision provision) {
    List<Token> tokens = new ArrayList<>();
    for (Span own : provision.own()) {
      Span marker = provision.marker();
      boolean opens = !marker.isEmpty() && own.contains(marker);
      Span rest = opens ? new Span(marker.end(), own.end()) : own;
      tokens.addAll(Tokens.of(document.text().quote(rest), rest.start()));
    }
    return List.copyOf(tokens);
  }

  private static String words(List<Token> tokens) {
    return tokens.stream().map(Token::text).collect(Collectors.joining(" "));
  }

  private static String skeleton(List<Token> tokens) {
    return tokens.stream().map(Token::masked).collect(Collectors.joining(" "));
  }

  /** Children come after their parents, so one pass from the end has every subtree ready. */
  private static String[] subtrees(
      List<Provision> provisions, List<String> words, List<List<Integer>> children) {
    String[] subtrees = new String[provisions.size()];
    for (int i = provisions.size() - 1; i >= 0; i--) {
      StringBuilder content = new StringBuilder(provisions.get(i).kind().name());
      content.append(BREAK).append(words.get(i));
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
