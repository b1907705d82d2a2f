package dev.thresher.ingest.outline;

import dev.thresher.corpus.entry.Outline;
import dev.thresher.corpus.entry.Provision;
import dev.thresher.corpus.text.Span;
import dev.thresher.ingest.outline.OutlineDraft.Claim;
import dev.thresher.ingest.outline.OutlineDraft.Node;
import dev.thresher.ingest.outline.OutlineDraft.Owner;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Turns claims on a text into an outline that partitions it. */
final class OutlineFinish {
  private final Node root;
  private final List<Claim> claims;
  private final String characters;
  private final Map<Node, List<Span>> own = new HashMap<>();
  private final List<Span> furniture = new ArrayList<>();
  private final List<Span> unplaced = new ArrayList<>();
  private final List<Provision> provisions = new ArrayList<>();
  private final Map<Node, Integer> first = new HashMap<>();

  OutlineFinish(Node root, List<Claim> claims, String characters) {
    this.root = root;
    this.claims = claims;
    this.characters = characters;
  }

  Outline outline() {
    withoutGaps(sorted()).forEach(this::settle);
    firstOffset(root);
    emitChildren(root, -1);
    return new Outline(provisions, furniture, unplaced);
  }

  private List<Claim> sorted() {
    return claims.stream()
        .filter(claim -> !claim.span().isEmpty())
        .sorted(Comparator.comparing(Claim::span))
        .toList();
  }

  /** Blanks between two claims go to the one before; words between them are unplaced. */
  private List<Claim> withoutGaps(List<Claim> sorted) {
    List<Claim> whole = new ArrayList<>();
    int at = 0;
    for (Claim claim : sorted) {
      fillGap(whole, at, claim.span().start());
      whole.add(claim);
      at = claim.span().end();
    }
    fillGap(whole, at, characters.length());
    return whole;
  }

  private void fillGap(List<Claim> whole, int start, int end) {
    if (start >= end) {
      return;
    }
    Span gap = new Span(start, end);
    Owner owner =
        !isBlank(gap)
            ? new Owner.Unplaced()
            : whole.isEmpty() ? new Owner.Furniture() : whole.getLast().owner();
    whole.add(new Claim(gap, owner));
  }

  private boolean isBlank(Span gap) {
    for (int at = gap.start(); at < gap.end(); at++) {
      if (!isBlank(characters.charAt(at))) {
        return false;
      }
    }
    return true;
  }

  /** No-break spaces are blanks too. */
  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private void settle(Claim claim) {
    switch (claim.owner()) {
      // the whole is no provision: what goes on with nothing is told as unplaced
      case Owner.Of(Node node) when node == root -> append(unplaced, claim.span());
      case Owner.Of(Node node) ->
          append(own.computeIfAbsent(node, key -> new ArrayList<>()), claim.span());
      case Owner.Furniture() -> append(furniture, claim.span());
      case Owner.Unplaced() -> append(unplaced, claim.span());
    }
  }

  private static void append(List<Span> spans, Span span) {
    if (!spans.isEmpty() && spans.getLast().end() == span.start()) {
      spans.set(spans.size() - 1, spans.getLast().hull(span));
    } else {
      spans.add(span);
    }
  }

  /** Where a provision's own text begins; without any, where its first child's does. */
  private int firstOffset(Node node) {
    int least = Integer.MAX_VALUE;
    for (Node child : node.children) {
      least = Math.min(least, firstOffset(child));
    }
    List<Span> spans = own.getOrDefault(node, List.of());
    int offset = spans.isEmpty() ? least : spans.getFirst().start();
    first.put(node, offset);
    return offset;
  }

  private void emitChildren(Node parent, int parentIndex) {
    parent.children.stream()
        .sorted(Comparator.comparing(first::get))
        .forEach(child -> emit(child, parentIndex));
  }

  private void emit(Node node, int parentIndex) {
    int index = provisions.size();
    provisions.add(
        new Provision(
            node.path,
            node.designator,
            node.kind,
            node.marker,
            own.getOrDefault(node, List.of()),
            parentIndex));
    emitChildren(node, index);
  }
}
