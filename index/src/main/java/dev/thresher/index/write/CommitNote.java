package dev.thresher.index.write;

import dev.thresher.index.field.Fields;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexReaderContext;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * What a commit says of itself: what it was built from, with which fields and which way of breaking
 * words.
 */
public record CommitNote(String fingerprint, String schema, String segmenter) {
  private static final String FINGERPRINT = "fingerprint";
  private static final String SCHEMA = "schema";
  private static final String SEGMENTER = "segmenter";

  static CommitNote of(String fingerprint, String segmenter) {
    return new CommitNote(fingerprint, Fields.SCHEMA, segmenter);
  }

  public static CommitNote read(Map<String, String> commitData) {
    return new CommitNote(
        commitData.getOrDefault(FINGERPRINT, ""),
        commitData.getOrDefault(SCHEMA, ""),
        commitData.getOrDefault(SEGMENTER, ""));
  }

  /** The note of the last commit in a folder; empty if none can be read there. */
  public static Optional<CommitNote> ofLast(Path folder) {
    try (Directory directory = FSDirectory.open(folder)) {
      return DirectoryReader.indexExists(directory)
          ? Optional.of(CommitNotes.read(directory))
          : Optional.empty();
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The notes of all commits that a reader sees: one, or one of each shard. */
  public static List<CommitNote> readAll(IndexReader reader) throws IOException {
    List<CommitNote> notes = new ArrayList<>();
    if (reader instanceof DirectoryReader one) {
      notes.add(read(one.getIndexCommit().getUserData()));
    } else {
      for (IndexReaderContext shard : reader.getContext().children()) {
        notes.addAll(readAll(shard.reader()));
      }
    }
    return notes;
  }

  Map<String, String> data() {
    return Map.of(FINGERPRINT, fingerprint, SCHEMA, schema, SEGMENTER, segmenter);
  }

  /** Throws if an index with this note cannot be read or continued by this program. */
  public void requireReadable(Path directory, String wantedSegmenter) {
    if (!schema.equals(Fields.SCHEMA)) {
      throw IndexFaultException.stale(
          directory, "fields of version " + Fields.SCHEMA, "version '" + schema + "'");
    }
    if (!segmenter.equals(wantedSegmenter)) {
      throw IndexFaultException.stale(
          directory, "words by " + wantedSegmenter, "words by " + segmenter);
    }
  }
}
