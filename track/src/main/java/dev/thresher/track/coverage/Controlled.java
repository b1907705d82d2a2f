package dev.thresher.track.coverage;

/** When an entry counts as controlled for a country. */
public enum Controlled {
  K1("the chart column of a licence row is marked for the country"),
  K2("K1, or a licence row names the destination in words"),
  K3("K2, or an embargo covers every entry of the list"),
  K4("by item: the paragraphs that such a row (as K2) names");

  private final String meaning;

  Controlled(String meaning) {
    this.meaning = meaning;
  }

  public String meaning() {
    return meaning;
  }
}
