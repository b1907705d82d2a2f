package dev.thresher.nlp.entity;

import dev.thresher.corpus.content.EntityMention;
import dev.thresher.corpus.content.EntityType;
import dev.thresher.corpus.entry.Document;
import dev.thresher.corpus.entry.Provision;
import dev.thresher.corpus.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An act of the European Union that puts articles into another one: what its amending article says
 * of "Article 5k" is an article of the other act, which stands in this one if it is put in by it.
 *
 * @param amended the identity of the other act; empty if the text does not name it
 * @param inserted the paths of the articles that are put in, by their names in the other act
 */
record AmendingAct(Document document, Optional<String> amended, Map<String, String> inserted) {
  private static final String ARTICLE = "Article ";
  private static final Pattern IS_AMENDED =
      Pattern.compile("(?s)^\\s+(?:\\([^)]{1,3}\\)\\s+)?is\\s+(?:hereby\\s+)?amended\\b.*");
  private static final Pattern OF_THIS =
      Pattern.compile("(?s)^\\s+(?:of|to)\\s+this\\s+(?:Regulation|Decision|Directive)\\b.*");

  /** EU 833/2014 Annex X */
  private static final Pattern PART_OF_ACT = Pattern.compile(" (?:Art\\.|Annex) .*$");

  private static final int REACH = 40;

  AmendingAct {
    inserted = Map.copyOf(inserted);
  }

  /** Empty for an act that puts no article into another one. */
  static Optional<AmendingAct> of(Document document, List<EntityMention> mentions) {
    Map<String, String> inserted = new HashMap<>();
    for (Provision provision : document.outline().provisions()) {
      List<String> steps = provision.designator().steps();
      for (int at = steps.size() - 1; at > 0; at--) {
        if (steps.get(at).startsWith(ARTICLE)) {
          String name = String.join(".", steps.subList(at, steps.size()));
          inserted.putIfAbsent(name, provision.path());
          break;
        }
      }
    }
    return inserted.isEmpty()
        ? Optional.empty()
        : Optional.of(new AmendingAct(document, amended(document, mentions), inserted));
  }

  private static Optional<String> amended(Document document, List<EntityMention> mentions) {
    return mentions.stream()
        .filter(mention -> mention.type() == EntityType.LAW && mention.id().isPresent())
        .filter(mention -> IS_AMENDED.matcher(behind(document, mention)).matches())
        .findFirst()
        .flatMap(EntityMention::id)
        .map(act -> PART_OF_ACT.matcher(act).replaceAll(""));
  }

  private static String behind(Document document, EntityMention mention) {
    int end = mention.evidence().span().end();
    int last = Math.min(document.text().length(), end + REACH);
    return document.text().quote(new Span(end, last));
  }

  /** "Annex I to this Regulation". */
  boolean isOfThisAct(EntityMention mention) {
    return OF_THIS.matcher(behind(document, mention)).matches();
  }

  /**
   * What an article or annex is that the amending article names: the path of the one put in, or the
   * other act.
   */
  Optional<String> resolve(EntityMention mention, String name) {
    String rest = name;
    while (rest.startsWith(ARTICLE)) {
      if (inserted.containsKey(rest)) {
        return Optional.ofNullable(inserted.get(rest));
      }
      int step = rest.lastIndexOf('.');
      rest = step < 0 ? "" : rest.substring(0, step);
    }
    return mention.provision().startsWith(ARTICLE) ? amended : Optional.empty();
  }
}
