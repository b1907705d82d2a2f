package dev.thresher.app.pipeline;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Runs of bytes one behind the other, each behind its length: what travels between processes. */
final class Frames {
  private Frames() {}

  static void write(List<byte[]> runs, DataOutputStream out) throws IOException {
    out.writeInt(runs.size());
    for (byte[] run : runs) {
      out.writeInt(run.length);
      out.write(run);
    }
    out.flush();
  }

  static List<byte[]> read(DataInputStream in) throws IOException {
    int count = in.readInt();
    List<byte[]> runs = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int length = in.readInt();
      byte[] run = in.readNBytes(length);
      if (run.length < length) {
        throw new java.io.EOFException("a run of " + length + " bytes ends after " + run.length);
      }
      runs.add(run);
    }
    return runs;
  }
}
