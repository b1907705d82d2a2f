package dev.thresher.ingest.list.china;

import dev.thresher.corpus.entry.Document;
import dev.thresher.ingest.EditionSource;
import dev.thresher.ingest.Limits;
import dev.thresher.ingest.Reading;
import dev.thresher.ingest.SourceFile;
import dev.thresher.ingest.layout.Extract;
import dev.thresher.ingest.list.Formats;
import dev.thresher.ingest.list.ListFamily;
import dev.thresher.ingest.xml.EcfrVocabulary;
import java.util.Comparator;
import java.util.List;

/** Reads Chinese control lists, laws and regulations. */
public final class ChineseFamily implements ListFamily {
  private final String name;

  private ChineseFamily(String name) {
    this.name = name;
  }

  /** Control lists: 管控编码 and the ladder of items. */
  public static ChineseFamily lists() {
    return new ChineseFamily("cn-list");
  }

  /** Laws and regulations: 编 章 节 条 款 项 目; some carry a list as their annex. */
  public static ChineseFamily laws() {
    return new ChineseFamily("cn-law");
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Reading read(EditionSource source, Limits limits) {
    List<SourceFile> files =
        source.files().stream().sorted(Comparator.comparing(SourceFile::name)).toList();
    Extract extract = Formats.extractor(limits, new EcfrVocabulary()).extractAll(files);
    Document document = ChineseOutline.document(source.edition(), extract);
    return Reading.read(List.of(document), List.of());
  }
}
