package dev.thresher.app.web.api;

import dev.thresher.app.report.JsonLine;
import dev.thresher.app.web.http.Fields;
import dev.thresher.app.web.party.PartiesPage;
import dev.thresher.app.web.shelf.OpenCorpus;
import dev.thresher.index.search.PartyHit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Listed parties as JSON objects. */
final class PartyJson {
  private static final int MOST = 200;
  private static final int DIGITS = 4;

  private PartyJson() {}

  static List<String> of(OpenCorpus corpus, Fields query) {
    return PartiesPage.find(corpus, query, MOST).stream().map(PartyJson::object).toList();
  }

  private static String object(PartyHit hit) {
    return JsonLine.of(json -> {
      json.put(
          "score",
          BigDecimal.valueOf(hit.score()).setScale(DIGITS, RoundingMode.HALF_UP).toString());
      json.put("party", hit.party());
      json.put("edition", hit.edition());
      json.put("path", hit.path());
      json.put("quote", hit.matched().quote());
      json.put("start", hit.matched().span().start());
      json.put("end", hit.matched().span().end());
      json.texts("reasons", hit.reasons());
    });
  }
}
