package dev.thresher.index.write;

import dev.thresher.corpus.content.Content;
import dev.thresher.corpus.content.ControlList;
import dev.thresher.corpus.entry.Provision;
import java.util.List;

/**
 * An edition as far as it can be made ready before its past is known: on any thread, beside the one
 * that works that out.
 */
public final class Draft {
  /**
   * A provision.
   *
   * @param said of the statement
   */
  private record Part(Statement statement, Identity said, Anchors.Standing standing) {}

  private final ControlList list;
  private final ProvisionRecord records;
  private final List<Part> parts;

  private Draft(ControlList list, List<Part> parts) {
    this.list = list;
    this.records = new ProvisionRecord(list.document().edition());
    this.parts = parts;
  }

  public static Draft of(Content content) {
    ControlList list = content.inProvisions();
    var statements = new Statements(list);
    return new Draft(
        list,
        list.document().outline().provisions().parallelStream()
            .map(provision -> part(list, statements, provision))
            .toList());
  }

  private static Part part(ControlList list, Statements statements, Provision provision) {
    Anchor anchor = Anchor.of(list.document(), provision);
    Statement statement = statements.of(provision, anchor);
    return new Part(
        statement,
        statement.identity(),
        new Anchors.Standing(anchor, statements.place(provision), statement.above().heading()));
  }

  ControlList list() {
    return list;
  }

  /** As editions may share them, in the order of the document. */
  List<Block> blocks(ProvisionHistory history) {
    return parts.parallelStream().map(part -> block(part, history)).toList();
  }

  private Block block(Part part, ProvisionHistory history) {
    Past past = Past.of(history, part.statement().path());
    return new Block(
        past.identity(part.said()), part.standing(), () -> records.block(part.statement(), past));
  }
}
