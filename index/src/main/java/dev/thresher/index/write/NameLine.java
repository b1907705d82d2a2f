package dev.thresher.index.write;

import dev.thresher.corpus.content.EntityMention;
import dev.thresher.index.party.NameForm;
import java.util.List;

/**
 * What a hit shows of a party's name, as one stored line.
 *
 * @param party the name by which the list calls the party
 * @param quote the name that this is: the same, or an alias
 * @param form the quoted name as it is compared
 * @param start where it begins in the source
 */
public record NameLine(String party, String quote, NameForm form, int start, int pageOrZero) {
  static NameLine of(EntityMention name) {
    var evidence = name.evidence();
    return new NameLine(
        name.id().orElse(evidence.quote()),
        evidence.quote(),
        NameForm.of(evidence.quote()),
        evidence.span().start(),
        evidence.pageOrZero());
  }

  /** Its place counts from the anchor. */
  String encode(Anchor anchor) {
    return StoredLine.join(
        party,
        quote,
        form.encode(),
        Integer.toString(anchor.offsetFrom(start)),
        Integer.toString(anchor.pageFrom(pageOrZero)));
  }

  public static NameLine decode(String line, Anchor anchor) {
    List<String> cells = StoredLine.cells(line);
    return new NameLine(
        cells.get(0),
        cells.get(1),
        NameForm.decode(cells.get(2)),
        anchor.offset(Integer.parseInt(cells.get(3))),
        anchor.page(Integer.parseInt(cells.get(4))));
  }
}
