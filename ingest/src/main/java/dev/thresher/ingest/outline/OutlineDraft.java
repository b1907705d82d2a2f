package dev.thresher.ingest.outline;

import dev.thresher.corpus.entry.Designator;
import dev.thresher.corpus.entry.Outline;
import dev.thresher.corpus.entry.ProvisionKind;
import dev.thresher.corpus.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An outline that is being drawn while a list is read. Not safe for several threads. */
public final class OutlineDraft {
  /** A provision that is open for more text; compared by identity. */
  public static final class Node {
    final String path;
    final Designator designator;
    ProvisionKind kind;
    Span marker = new Span(0, 0);
    boolean hasText;
    final List<Node> children = new ArrayList<>();

    private Node(String path, Designator designator, ProvisionKind kind) {
      this.path = path;
      this.designator = designator;
      this.kind = kind;
    }

    public String path() {
      return path;
    }

    public Designator designator() {
      return designator;
    }

    /** True once some text was handed to the provision. */
    public boolean hasText() {
      return hasText;
    }

    public ProvisionKind kind() {
      return kind;
    }
  }

  /** Who a span belongs to. */
  record Claim(Span span, Owner owner) {}

  /** A provision, or one of the two places that are none. */
  sealed interface Owner {
    record Of(Node node) implements Owner {}

    record Furniture() implements Owner {}

    record Unplaced() implements Owner {}
  }

  private final Node root = new Node("", Designator.root(), ProvisionKind.PREAMBLE);
  private final Map<String, Node> byPath = new HashMap<>();
  private final List<Claim> claims = new ArrayList<>();

  /** The invisible parent of the outermost provisions. */
  public Node root() {
    return root;
  }

  public Optional<Node> find(String path) {
    return Optional.ofNullable(byPath.get(path));
  }

  /** Opens a provision; a path that is taken gets {@code #2}, {@code #3} behind it. */
  public Node open(String path, Designator designator, ProvisionKind kind, Node parent) {
    Node node = new Node(freePath(path), designator, kind);
    byPath.put(node.path, node);
    parent.children.add(node);
    return node;
  }

  private String freePath(String path) {
    if (!byPath.containsKey(path)) {
      return path;
    }
    int count = 2;
    while (byPath.containsKey(path + "#" + count)) {
      count++;
    }
    return path + "#" + count;
  }

  public void own(Node node, Span span) {
    node.hasText = true;
    claims.add(new Claim(span, new Owner.Of(node)));
  }

  public void mark(Node node, Span marker) {
    if (node.marker.isEmpty()) {
      node.marker = marker;
    }
  }

  public void turnInto(Node node, ProvisionKind kind) {
    node.kind = kind;
  }

  public void furniture(Span span) {
    claims.add(new Claim(span, new Owner.Furniture()));
  }

  public void unplaced(Span span) {
    claims.add(new Claim(span, new Owner.Unplaced()));
  }

  public Outline finish(String characters) {
    return new OutlineFinish(root, claims, characters).outline();
  }
}
