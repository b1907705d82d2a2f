package dev.thresher.ingest.list.announcement;

import dev.thresher.corpus.edition.Edition;
import dev.thresher.corpus.edition.EditionDates;
import dev.thresher.corpus.entry.Document;
import dev.thresher.ingest.EditionSource;
import dev.thresher.ingest.Limits;
import dev.thresher.ingest.Reading;
import dev.thresher.ingest.SourceFile;
import dev.thresher.ingest.layout.Extract;
import dev.thresher.ingest.layout.Extractor;
import dev.thresher.ingest.list.Formats;
import dev.thresher.ingest.list.ListFamily;
import dev.thresher.ingest.xml.EcfrVocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads the announcements of one day; a file holds one announcement. */
public final class AnnouncementFamily implements ListFamily {
  @Override
  public String name() {
    return "cn-announcement";
  }

  @Override
  public Reading read(EditionSource source, Limits limits) {
    Extractor extractor = Formats.marked(limits, new EcfrVocabulary());
    List<SourceFile> files =
        source.files().stream().sorted(Comparator.comparing(SourceFile::name)).toList();
    List<Extract> extracts = new ArrayList<>();
    files.forEach(file -> extracts.add(extractor.extract(file)));
    Document document = new AnnouncementReader(edition(source), files, extracts).document();
    return Reading.read(List.of(document), List.of());
  }

  /** An announcement is dated by the day on which it was published. */
  private static Edition edition(EditionSource source) {
    EditionDates dates =
        new EditionDates(Optional.of(source.date()), Optional.empty(), Optional.empty());
    return new Edition(source.list(), source.date(), source.variant(), source.language(), dates);
  }
}
