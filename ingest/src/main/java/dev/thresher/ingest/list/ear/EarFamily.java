package dev.thresher.ingest.list.ear;

import dev.thresher.ingest.EditionSource;
import dev.thresher.ingest.Limits;
import dev.thresher.ingest.Reading;
import dev.thresher.ingest.SourceFile;
import dev.thresher.ingest.bytes.Characters;
import dev.thresher.ingest.bytes.FileKind;
import dev.thresher.ingest.bytes.FileKinds;
import dev.thresher.ingest.layout.Extract;
import dev.thresher.ingest.layout.Extractor;
import dev.thresher.ingest.list.Formats;
import dev.thresher.ingest.list.ListFamily;
import dev.thresher.ingest.list.ecfr.PartReader;
import dev.thresher.ingest.markdown.MarkdownText;
import dev.thresher.ingest.text.TextLines;
import dev.thresher.ingest.xml.EcfrVocabulary;
import java.util.List;

/** Reads parts of the Export Administration Regulations from markdown and from page prints. */
public final class EarFamily implements ListFamily {
  @Override
  public String name() {
    return "us-ear";
  }

  @Override
  public Reading read(EditionSource source, Limits limits) {
    Extractor extractor = file -> extract(file, limits);
    Extract extract = extractor.extractAll(source.files());
    return Reading.read(List.of(new PartReader().document(source.edition(), extract)), List.of());
  }

  private static Extract extract(SourceFile file, Limits limits) {
    FileKind kind = FileKinds.of(file.name(), file.bytes());
    if (kind == FileKind.MARKDOWN) {
      String characters = Characters.ofText(file.name(), file.bytes());
      return new ConvertedChapter(MarkdownText.extract(characters)).placed();
    }
    Extract extract =
        kind == FileKind.TEXT
            ? TextLines.extract(Characters.ofText(file.name(), file.bytes()))
            : Formats.extractor(limits, new EcfrVocabulary()).extract(file);
    return kind == FileKind.XML ? extract : new PagePrint(extract).placed();
  }
}
