package dev.thresher.track.parameter;

import dev.thresher.corpus.content.Parameter;
import dev.thresher.corpus.content.ParameterRole;
import dev.thresher.corpus.text.Span;
import dev.thresher.track.align.EditionView;
import dev.thresher.track.align.Leaf;
import dev.thresher.track.align.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The provisions on one side of an alignment record, read as one text: mostly one, several where
 * one was split or several were merged.
 *
 * @param main the one that bears the lineage
 */
record Passage(EditionView view, Leaf main, List<Leaf> leaves, List<Token> tokens) {
  Passage {
    leaves = List.copyOf(leaves);
    tokens = List.copyOf(tokens);
  }

  static Passage of(EditionView view, List<Integer> indices) {
    List<Leaf> leaves = indices.stream().sorted().map(view::leaf).toList();
    List<Token> tokens = new ArrayList<>();
    leaves.forEach(leaf -> tokens.addAll(leaf.tokens()));
    return new Passage(view, view.leaf(indices.getFirst()), leaves, tokens);
  }

  /** What is bounded here, in order. */
  List<Parameter> thresholds() {
    return leaves.stream().flatMap(leaf -> leaf.thresholds().stream()).toList();
  }

  /** The figures by which a technical note says what a term means. */
  List<Parameter> defined() {
    return leaves.stream().flatMap(leaf -> leaf.defined().stream()).toList();
  }

  List<Parameter> inRole(ParameterRole role) {
    return leaves.stream()
        .flatMap(leaf -> leaf.parameters().stream())
        .filter(parameter -> parameter.role() == role)
        .toList();
  }

  Leaf leafOf(Parameter parameter) {
    return leaves.stream()
        .filter(leaf -> leaf.path().equals(parameter.provision()))
        .findFirst()
        .orElseThrow();
  }

  /** The first token of a span that is a number, or else its first token; -1 if none is in it. */
  int numeralIn(Span span) {
    int first = -1;
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).span().overlaps(span)) {
        if (tokens.get(i).kind() == Token.Kind.NUMBER) {
          return i;
        }
        first = first < 0 ? i : first;
      }
    }
    return first;
  }

  /** The source span of a stretch of tokens, as far as it stays within one run of own text. */
  Optional<Span> span(int startToken, int endToken) {
    if (startToken >= endToken) {
      return Optional.empty();
    }
    Span first = tokens.get(startToken).span();
    Span run =
        leaves.stream()
            .flatMap(leaf -> leaf.provision().own().stream())
            .filter(own -> own.contains(first))
            .findFirst()
            .orElse(first);
    Span hull = first;
    for (int i = startToken; i < endToken && run.contains(tokens.get(i).span()); i++) {
      hull = hull.hull(tokens.get(i).span());
    }
    return Optional.of(hull);
  }
}
