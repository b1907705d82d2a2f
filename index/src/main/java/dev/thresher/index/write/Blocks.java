package dev.thresher.index.write;

import dev.thresher.corpus.content.ControlList;
import dev.thresher.corpus.content.EntityMention;
import dev.thresher.corpus.content.EntityType;
import dev.thresher.corpus.content.Parameter;
import dev.thresher.corpus.entry.Provision;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;

/**
 * An edition as blocks: the parameters and parties of a provision, then the provision. Several
 * threads may make the blocks of one edition.
 */
public final class Blocks implements Iterable<List<Document>> {
  private final ControlList list;
  private final ProvisionRecord records;
  private final Map<String, List<Parameter>> parameters;
  private final Map<String, List<EntityMention>> entities;

  public Blocks(ControlList list, ProvisionHistory history) {
    this.list = list;
    this.records = new ProvisionRecord(list, EntryFacts.of(list.document()), history);
    this.parameters =
        list.controlling().stream().collect(Collectors.groupingBy(Parameter::provision));
    this.entities =
        list.entities().stream().collect(Collectors.groupingBy(EntityMention::provision));
  }

  @Override
  public Iterator<List<Document>> iterator() {
    return stream().iterator();
  }

  /** The blocks in the order of the document. */
  Stream<List<Document>> stream() {
    return list.document().outline().provisions().stream().map(this::block);
  }

  private List<Document> block(Provision provision) {
    String edition = list.document().edition().name();
    List<Parameter> own = parameters.getOrDefault(provision.path(), List.of());
    List<Document> block = new ArrayList<>();
    own.forEach(parameter -> block.add(ParameterRecord.of(edition, parameter)));
    List<EntityMention> named = entities.getOrDefault(provision.path(), List.of());
    named.stream()
        .filter(mention -> mention.type() == EntityType.PARTY)
        .forEach(party -> block.add(NameRecord.of(edition, party)));
    block.add(records.of(provision, own, named));
    return block;
  }
}
