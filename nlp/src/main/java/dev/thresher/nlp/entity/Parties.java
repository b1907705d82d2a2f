package dev.thresher.nlp.entity;

import dev.thresher.corpus.content.EntityType;
import dev.thresher.corpus.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Turns bodies and persons into listed parties where their sentence says that they are on a list,
 * come onto it or leave it.
 *
 * <p>The words that say so stand in {@code listing.tsv}, with {@code @} in the place of the name:
 * {@code listed} ones speak of a list, {@code denied} ones say that this name is not meant, {@code
 * alias} ones belong to the rows of a list.
 */
final class Parties {
  private static final List<Pattern> LISTED = expressions("listed");
  private static final List<Pattern> DENIED = expressions("denied");
  private static final List<Pattern> ALIAS = expressions("alias");

  private Parties() {}

  /** The same findings, with the listed ones of type {@link EntityType#PARTY}. */
  static List<Finding> name(String view, List<Finding> findings) {
    if (findings.stream().noneMatch(Parties::mayBeParty)) {
      return findings;
    }
    List<Finding> named = new ArrayList<>(findings);
    int at = 0;
    for (Span sentence : Sentences.of(view)) {
      while (at < named.size() && named.get(at).span().end() <= sentence.end()) {
        Finding finding = named.get(at);
        if (mayBeParty(finding) && isListed(view, sentence, finding.span())) {
          named.set(at, finding.as(EntityType.PARTY));
        }
        at++;
      }
    }
    return named;
  }

  private static boolean mayBeParty(Finding finding) {
    return finding.strength() != Finding.Strength.NAME
        && (finding.type() == EntityType.ORGANIZATION || finding.type() == EntityType.PERSON);
  }

  private static boolean isListed(String view, Span sentence, Span name) {
    int start = Math.min(sentence.start(), name.start());
    String masked =
        view.substring(start, name.start()) + '@' + view.substring(name.end(), sentence.end());
    return (matches(LISTED, masked) && !matches(DENIED, masked)) || matches(ALIAS, masked);
  }

  private static boolean matches(List<Pattern> patterns, String masked) {
    return patterns.stream().anyMatch(pattern -> pattern.matcher(masked).find());
  }

  private static List<Pattern> expressions(String kind) {
    return Rows.of("listing.tsv").stream()
        .filter(row -> row.getFirst().equals(kind))
        .map(row -> Pattern.compile(row.get(1)))
        .toList();
  }
}
