package dev.thresher.nlp.logic;

import dev.thresher.corpus.content.Condition;
import dev.thresher.corpus.content.ConditionTree;
import dev.thresher.corpus.content.ControlList;
import dev.thresher.corpus.entry.ProvisionKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads how the demands of a control list hang together: one tree for each entry and each item, in
 * the order of the list.
 */
public final class ConditionTrees {
  /** What may stand above an outermost item. */
  private static final Set<ProvisionKind> OUTSIDE =
      EnumSet.of(ProvisionKind.HEADING, ProvisionKind.PARAGRAPH, ProvisionKind.PREAMBLE);

  private ConditionTrees() {}

  public static List<ConditionTree> of(ControlList content) {
    SectionReader reader = new SectionReader(content);
    Notes notes = NoteReader.read(reader);
    Map<String, ConditionTree> trees = new HashMap<>();
    Composer composer =
        new Composer(
            reader.words(),
            notes,
            (path, standing, condition) ->
                trees.put(path, new ConditionTree(path, standing, condition, doubts(condition))));
    for (int i = 0; i < reader.size(); i++) {
      if (isOutermost(reader, i)) {
        composer.entry(reader.section(i));
      }
    }
    List<ConditionTree> inOrder = new ArrayList<>();
    for (int i = 0; i < reader.size(); i++) {
      ConditionTree tree = trees.get(reader.provision(i).path());
      if (tree != null) {
        inOrder.add(tree);
      }
    }
    return inOrder;
  }

  /** An entry, or an item of a list that has no entries and counts its items only. */
  private static boolean isOutermost(SectionReader reader, int index) {
    ProvisionKind kind = reader.provision(index).kind();
    return kind == ProvisionKind.ENTRY
        || (kind == ProvisionKind.ITEM && reader.stands(index, OUTSIDE));
  }

  private static List<String> doubts(Condition condition) {
    List<String> doubts = new ArrayList<>();
    collect(condition, doubts);
    return doubts.stream().distinct().toList();
  }

  private static void collect(Condition condition, List<String> doubts) {
    switch (condition) {
      case Condition.All(List<Condition> parts) -> parts.forEach(part -> collect(part, doubts));
      case Condition.Any(List<Condition> parts) -> parts.forEach(part -> collect(part, doubts));
      case Condition.Not(Condition part) -> collect(part, doubts);
      case Condition.Unclear(List<Condition> readings, String why) -> {
        doubts.add(why);
        collect(readings.getFirst(), doubts);
      }
      case Condition.Bound bound -> {}
      case Condition.Circumstance circumstance -> {}
      case Condition.Subject subject -> {}
      case Condition.Words words -> {}
      case Condition.Elsewhere elsewhere -> {}
      case Condition.Jurisdiction jurisdiction -> {}
    }
  }
}
