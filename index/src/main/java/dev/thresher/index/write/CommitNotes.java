package dev.thresher.index.write;

import java.io.IOException;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;

/** Reads the note of a folder's last commit. */
final class CommitNotes {
  private CommitNotes() {}

  static CommitNote read(Directory directory) throws IOException {
    return CommitNote.read(SegmentInfos.readLatestCommit(directory).getUserData());
  }
}
