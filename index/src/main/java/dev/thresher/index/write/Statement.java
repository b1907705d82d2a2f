package dev.thresher.index.write;

import dev.thresher.corpus.content.EntityMention;
import dev.thresher.corpus.content.EntityType;
import dev.thresher.corpus.content.Parameter;
import dev.thresher.corpus.edition.Language;
import dev.thresher.corpus.entry.Designator;
import dev.thresher.corpus.entry.ProvisionKind;
import java.util.List;
import java.util.Set;

/**
 * What a provision says in an edition, wherever it stands there: all that its records are made of
 * but its {@link Past}.
 *
 * @param article the words of the article it belongs to; empty in scripts that part their words
 * @param places where its words stand, counted from the anchor
 * @param anchor what its parameters' and parties' places are counted from
 */
record Statement(
    Language language,
    String path,
    Designator designator,
    ProvisionKind kind,
    Set<String> reasons,
    String wording,
    Above above,
    String article,
    String places,
    Anchor anchor,
    List<Parameter> parameters,
    List<EntityMention> entities) {
  /**
   * What stands above a provision: the same for all under one parent.
   *
   * @param heading the first words of the nearest entry or heading, as this edition prints them
   * @param words those of all above, as they are searched
   * @param identity of the words
   */
  record Above(String heading, String words, Identity identity) {
    static Above of(String heading, String words) {
      return new Above(heading, words, new Identity.Said().add(words).identity());
    }
  }

  /** Statements of one identity and one past are made into the same records. */
  Identity identity() {
    var said = new Identity.Said();
    said.add(language.code()).add(path).add(designator.toString()).add(kind.name());
    said.addAll(reasons);
    said.add(wording).add(above.identity()).add(article).add(places);
    said.add(parameters.size());
    for (Parameter parameter : parameters) {
      said.add(ParameterLine.of(parameter).encode(anchor));
      said.add(parameter.subject()).add(ParameterRecord.conditions(parameter));
    }
    said.add(entities.size());
    for (EntityMention entity : entities) {
      var evidence = entity.evidence();
      said.add(entity.type().name()).add(entity.id()).add(evidence.quote());
      if (entity.type() == EntityType.PARTY) {
        said.add(anchor.offsetFrom(evidence.span().start()));
        said.add(anchor.pageFrom(evidence.pageOrZero()));
      }
    }
    return said.identity();
  }

  /** The names of parties in it. */
  List<EntityMention> parties() {
    return entities.stream().filter(mention -> mention.type() == EntityType.PARTY).toList();
  }
}
