package dev.thresher.app;

import dev.thresher.app.pipeline.Corpus;
import dev.thresher.app.pipeline.Extractions;
import dev.thresher.app.pipeline.Intake;
import dev.thresher.app.pipeline.IntakePlan;
import dev.thresher.app.pipeline.Manifest;
import dev.thresher.corpus.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * The bundled sample lists with what they lack beside them, in own words: a list of parties, marks
 * of countries, an announcement.
 */
public final class FullerCorpus {
  public static final String PARTIES = "sample-party-list";

  private static final String MANIFEST =
      """
      path,list,family,edition_date,variant,language
      parties.csv,sample-party-list,party-list,2023-06-01,primary,en
      7.md,cn-announcements,cn-announcement,2031-06-01,7,zh
      """;

  private static final String LISTED =
      """
      Source List,Entity Number,SDN Type,Programs,Name,Title,Address,City,State/Province,Postal Code,Country,Federal Register Notice,Effective Date,License Requirement,License Policy,Alternate Name
      EL,,,,Huawei Precision Instruments Kite Works,,4 Mill Road,Kabul,,,Afghanistan,76 FR 70001,11/21/2011,For all items,Presumption of denial,Kite Works
      EL,,,,Institute of Nonesuch Lasers,,9 Mill Road,Minsk,,,Belarus,76 FR 70002,01/02/2019,For all items,Presumption of denial,
      """;

  private static final String ANNOUNCED =
      """
      # 商务部 海关总署公告2031年第7号 关于对风筝线实施出口管制的公告

      ## 正文

      经国务院批准，决定对下列物项实施出口管制：

      （一）9B901.a．强度大于等于300兆帕的风筝线（参考海关商品编号：5604901000）；

      本公告自2031年7月1日起施行。
      """;

  private FullerCorpus() {}

  /** A store of one's own in this folder. */
  public static Path under(Path folder) throws IOException {
    Path store = folder.resolve("store");
    copy(SampleCorpus.store(), store);
    Path sent = Files.createDirectory(folder.resolve("sent"));
    Files.writeString(sent.resolve("manifest.csv"), MANIFEST);
    Files.writeString(sent.resolve("parties.csv"), LISTED);
    Files.writeString(sent.resolve("7.md"), ANNOUNCED);
    Store opened = Store.open(store);
    Intake.Report report =
        new Intake(opened, Extractions.local(opened))
            .run(
                IntakePlan.of(Manifest.read(sent.resolve("manifest.csv"))),
                Corpus.Progress.silent());
    if (report.hasFailures()) {
      throw new AssertionError("what is written here cannot be read: " + report.problems());
    }
    return store;
  }

  /** A store as it is; its writer's lock is not held. */
  public static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
  }
}
