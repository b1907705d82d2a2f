package dev.thresher.track.meets;

import dev.thresher.corpus.content.ConditionTree;
import dev.thresher.corpus.edition.Edition;
import dev.thresher.corpus.entry.Designator;
import dev.thresher.corpus.entry.Document;
import dev.thresher.corpus.entry.Provision;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The controls of one edition, ready to be asked which of them a product meets. Immutable. */
public final class Meets {
  private final Edition edition;
  private final Map<String, ConditionTree> trees = new LinkedHashMap<>();
  private final Map<String, Designator> designators = new HashMap<>();

  private Meets(Document document, List<ConditionTree> all) {
    this.edition = document.edition();
    for (Provision provision : document.outline().provisions()) {
      designators.put(provision.path(), provision.designator());
    }
    all.forEach(tree -> trees.put(tree.provision(), tree));
  }

  /** The trees are those of the document, in its order. */
  public static Meets of(Document document, List<ConditionTree> trees) {
    return new Meets(document, trees);
  }

  /** The verdict on the provision with this path; empty if nothing is demanded there. */
  public Optional<Verdict> verdict(String path, Facts facts) {
    return Optional.ofNullable(trees.get(path))
        .map(tree -> verdict(tree, new Evaluation(trees, facts)));
  }

  /** The verdicts on all entries and items, in the order of the list. */
  public List<Verdict> verdicts(Facts facts) {
    Evaluation evaluation = new Evaluation(trees, facts);
    return trees.values().stream().map(tree -> verdict(tree, evaluation)).toList();
  }

  /** The verdicts on those controls on which one of the facts bears. */
  public List<Verdict> touched(Facts facts) {
    return verdicts(facts).stream()
        .filter(verdict -> verdict.standing() == ConditionTree.Standing.CONTROL)
        .filter(Verdict::isTouched)
        .toList();
  }

  private Verdict verdict(ConditionTree tree, Evaluation evaluation) {
    Finding finding = evaluation.of(tree.condition());
    return new Verdict(
        edition,
        tree.provision(),
        designators.getOrDefault(tree.provision(), Designator.parse(tree.provision())),
        tree.standing(),
        finding.truth(),
        finding.reasons(),
        tree.doubts());
  }
}
