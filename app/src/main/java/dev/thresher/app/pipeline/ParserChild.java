package dev.thresher.app.pipeline;

import dev.thresher.ingest.Ingestor;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;

/** The process that parses what comes from anywhere: it holds nothing and may die. */
final class ParserChild {
  private ParserChild() {}

  public static void main(String[] args) throws IOException {
    Ingestor ingestor = Ingestor.standard();
    try (var in =
            new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
        var out =
            new DataOutputStream(
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)))) {
      while (true) {
        var source = ReadingWire.source(Frames.read(in));
        Frames.write(ReadingWire.encode(ingestor.read(source)), out);
      }
    } catch (EOFException e) {
      return; // the parent has no more questions
    }
  }
}
