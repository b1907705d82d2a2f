package dev.thresher.corpus.store;

/** A record of the catalogue as it travels alone: the line that the catalogue has. */
public final class HoldingLine {
  private HoldingLine() {}

  public static String encode(Holding holding) {
    return HoldingJson.encode(holding);
  }

  public static Holding decode(String line) {
    return HoldingJson.decode(line);
  }
}
