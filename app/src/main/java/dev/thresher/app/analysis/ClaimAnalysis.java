package dev.thresher.app.analysis;

import dev.thresher.app.job.Choice;
import dev.thresher.app.report.AnalysisReport;
import dev.thresher.app.report.Cell;
import dev.thresher.app.report.Table;
import dev.thresher.track.claim.Check;
import dev.thresher.track.claim.Judgement;
import dev.thresher.track.claim.Proof;
import dev.thresher.track.claim.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether published statements hold.
 *
 * @param chart a day whose country chart decides what concerns a country; empty for the one in
 *     force at the edition
 */
public record ClaimAnalysis(ClaimsFile claims, Optional<String> chart) implements Analysis {
  private static final List<String> COLUMNS =
      List.of("claim", "verdict", "finding", "says", "where", "remark", "set");
  private static final List<String> ROWS =
      List.of("set", "edition", "designator", "value", "quote", "start", "end");
  private static final Cell NOTHING = new Cell.Nothing();

  @Override
  public AnalysisReport report(Choice choice) {
    List<List<Cell>> counts = new ArrayList<>();
    List<List<Cell>> rows = new ArrayList<>();
    RecordAudit audit = new RecordAudit(choice, chart);
    for (ClaimsFile.Statement statement : claims.statements()) {
      List<Judgement> judged = statement.checks().stream().map(audit::judge).toList();
      counts.add(line(statement, judged));
      judged.stream()
          .flatMap(each -> each.proofs().stream())
          .forEach(proof -> rows.add(row(statement.id(), proof)));
    }
    return new AnalysisReport(
        "Statements of " + claims.name(),
        new Table(COLUMNS, counts),
        new Table(ROWS, rows),
        List.of(
            "supported, contradicted or not decidable from the texts at hand; the worst of a statement's checks is its verdict",
            "a remark is not from the corpus"));
  }

  private static List<Cell> line(ClaimsFile.Statement statement, List<Judgement> judged) {
    boolean hasProofs = judged.stream().anyMatch(each -> !each.proofs().isEmpty());
    return List.of(
        Cell.text(statement.id()),
        Cell.text(Verdict.ofAll(judged.stream().map(Judgement::verdict).toList()).code()),
        Cell.text(
            String.join("; ", judged.stream().flatMap(each -> each.findings().stream()).toList())),
        Cell.text(statement.says()),
        Cell.text(statement.where()),
        Cell.text(statement.remark()),
        hasProofs ? Cell.text(statement.id()) : NOTHING);
  }

  private static List<Cell> row(String set, Proof proof) {
    return List.of(
        Cell.text(set),
        Cell.text(proof.edition().name()),
        Cell.text(proof.designator().toString()),
        Cell.text(proof.value()),
        Cell.text(proof.evidence().map(words -> words.quote())),
        proof.evidence().map(words -> Cell.count(words.span().start())).orElse(NOTHING),
        proof.evidence().map(words -> Cell.count(words.span().end())).orElse(NOTHING));
  }

  /** The statement that a threshold moved, as a user writes it. */
  static ClaimsFile ofOne(String says, Check check) {
    return new ClaimsFile(
        "the command line", List.of(new ClaimsFile.Statement("1", says, "", "", List.of(check))));
  }
}
