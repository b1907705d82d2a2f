package dev.thresher.ingest.list.announcement;

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the announcements of one day, each as a document of its own; a file holds one announcement,
 * and files that were fetched from one address hold the same.
 */
public final class AnnouncementFamily implements ListFamily {
  @Override
  public String name() {
    return "cn-announcement";
  }

  @Override
  public Reading read(EditionSource source, Limits limits) {
    Extractor extractor = Formats.marked(limits, new EcfrVocabulary());
    Map<String, AnnouncementReader> readers = new LinkedHashMap<>();
    for (SourceFile file : sorted(source.files())) {
      Extract extract = extractor.extract(file);
      String address = Page.of(extract.blocks(), extract.text()).address().orElse(file.name());
      readers.computeIfAbsent(address, key -> new AnnouncementReader()).add(file, extract);
    }
    List<Document> documents = new ArrayList<>();
    for (AnnouncementReader reader : readers.values()) {
      documents.add(reader.document(source, documents.size() + 1));
    }
    return Reading.read(documents, List.of());
  }

  private static List<SourceFile> sorted(List<SourceFile> files) {
    return files.stream().sorted(Comparator.comparing(SourceFile::name)).toList();
  }
}
