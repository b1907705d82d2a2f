package dev.thresher.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;

/** The door that Jazzer knocks at: one target a run, named by {@code -Dthresher.target}. */
public final class Fuzz {
  private static final String TARGET = System.getProperty("thresher.target", "");

  private Fuzz() {}

  public static void fuzzerTestOneInput(FuzzedDataProvider data) {
    switch (TARGET) {
      case "grammar" -> FuzzTargets.grammar(data);
      case "names" -> FuzzTargets.names(data);
      case "dates" -> FuzzTargets.dates(data);
      case "units" -> FuzzTargets.units(data);
      case "query" -> FuzzTargets.query(data);
      case "pdf" -> FuzzTargets.pdf(data);
      case "html" -> FuzzTargets.html(data);
      case "xml" -> FuzzTargets.xml(data);
      case "jsonLines" -> FuzzTargets.jsonLines(data);
      case "text" -> FuzzTargets.text(data);
      case "csv" -> FuzzTargets.csv(data);
      case "docx" -> FuzzTargets.docx(data);
      case "web" -> FuzzTargets.web(data);
      default -> throw new IllegalArgumentException("no target is called '" + TARGET + "'");
    }
  }
}
