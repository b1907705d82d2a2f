package dev.thresher.app.web.layout;

/** A part of the workbench that the head of every page links to. */
public enum Section {
  SEARCH("/", "search"),
  CHANGES("/changes", "changes"),
  MEETS("/meets", "meets"),
  PARTIES("/parties", "parties"),
  ANALYSIS("/analysis", "analysis"),
  CORPUS("/corpus", "corpus"),
  API("/api", "api");

  private final String path;
  private final String key;

  Section(String path, String key) {
    this.path = path;
    this.key = key;
  }

  public String path() {
    return path;
  }

  String key() {
    return "section." + key;
  }
}
