package dev.thresher.app.web.browser;

import java.util.LinkedHashMap;
import java.util.Map;

/** A stop on each page of the workbench over the sample lists, by a short name. */
final class Tour {
  static final String LIST = "sample-control-list";
  private static final String CODE = "list=" + LIST + "&code=3A001.e.1.b";

  private Tour() {}

  static Map<String, String> stops() {
    Map<String, String> stops = new LinkedHashMap<>();
    stops.put("start", "/");
    stops.put("search", "/?q=energy+density");
    stops.put("search-number", "/?quantity=energy+density&low=200&unit=Wh/kg&editions=all");
    stops.put("search-nothing", "/?q=zzzzzz");
    stops.put("search-mistake", "/?q=power%3E%3D500blorps");
    stops.put("edition", "/entry?list=" + LIST);
    stops.put("entry", "/entry?" + CODE);
    stops.put("history", "/entry/history?" + CODE);
    stops.put("source", "/entry/source?" + CODE);
    stops.put("compare", "/entry/compare?list=" + LIST + "&code=3A001");
    stops.put("changes", "/changes?list=" + LIST + "&steps=on");
    stops.put("changes-words", "/changes?list=" + LIST + "&words=on");
    stops.put("meets", "/meets?property1=energy+density&value1=400+Wh/kg&subject=secondary+cell");
    stops.put("parties", "/parties?name=Sample+Precision+Instruments");
    stops.put("coverage", "/coverage?list=" + LIST);
    stops.put("items", "/items?list=" + LIST);
    stops.put("analysis", "/analysis");
    stops.put("fields", "/fields?list=" + LIST);
    stops.put("gaps", "/gaps?list=" + LIST);
    stops.put("crossings", "/crossings?list=" + LIST);
    stops.put("tasks", "/tasks?list=" + LIST);
    stops.put("party-counts", "/party-counts");
    stops.put("registry", "/registry");
    stops.put("timeline", "/registry?view=timeline");
    stops.put("announcements", "/announcements");
    stops.put("corpus", "/corpus");
    stops.put("upload", "/corpus/upload");
    stops.put("api", "/api");
    stops.put("missing", "/nowhere");
    return stops;
  }
}
