package dev.thresher.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every page and every answer of the API over the sample lists. */
class PagesTest {
  private static final String LIST = "sample-control-list";
  private static final List<String> PAGES =
      List.of(
          "/",
          "/?q=energy+density",
          "/?q=energy+density&editions=all&sort=newest&reach=typed",
          "/?quantity=energy+density&low=200&unit=Wh/kg",
          "/entry?list=" + LIST,
          "/entry?list=" + LIST + "&code=3A001.e.1.b",
          "/entry/history?list=" + LIST + "&code=3A001.e.1.b",
          "/entry/compare?list=" + LIST + "&code=3A001",
          "/changes",
          "/changes?steps=on&words=on",
          "/changes?direction=tightened&kind=value&code=3A&property=energy",
          "/meets?property1=energy+density&value1=300+Wh/kg&subject=secondary+cell",
          "/parties?name=Sample+Precision+Instruments",
          "/analysis",
          "/coverage",
          "/coverage?list=" + LIST,
          "/items?list=" + LIST,
          "/fields?list=" + LIST,
          "/gaps?list=" + LIST,
          "/crossings?list=" + LIST,
          "/tasks?list=" + LIST,
          "/party-counts",
          "/registry?view=timeline",
          "/registry?view=party-lists",
          "/announcements",
          "/corpus/upload",
          "/corpus",
          "/api");

  private static final String HAN = "\\p{IsHan}";
  private static final List<Workbench> OPEN = new ArrayList<>();
  private static String address = "";

  @BeforeAll
  static void start() {
    OPEN.add(SampleWorkbench.start());
    address = OPEN.getFirst().address();
  }

  @AfterAll
  static void stop() {
    OPEN.forEach(Workbench::close);
  }

  @Test
  void everyPageIsThereInBothLanguages() {
    for (String page : PAGES) {
      Wire english = Wire.get(address, page);
      assertThat(english.status()).as(page + english.body()).isEqualTo(200);
      assertThat(english.body()).as(page).contains("<html lang=\"en\">", "Skip to the content");
      String chinese = page + (page.contains("?") ? "&" : "?") + "lang=zh";
      assertThat(Wire.get(address, chinese).body()).as(page).contains("lang=\"zh-CN\"", "跳到正文");
    }
  }

  @Test
  void aSearchQuotesWhatItFoundAndLinksToIt() {
    String body = Wire.get(address, "/?q=%22energy+density%22").body();
    assertThat(body).contains("<mark>", "/entry?list=" + LIST, "350 W·h/kg");
  }

  @Test
  void aSearchIsNarrowedByAFacet() {
    String body = Wire.get(address, "/?q=energy+density&list=sample-cn-list").body();
    assertThat(body).contains("aria-current=\"true\"").doesNotContain("/entry?list=" + LIST);
  }

  @Test
  void anEntryMarksItsParametersAndSaysWhereElseTheyStand() {
    String body = Wire.get(address, "/entry?list=" + LIST + "&code=3A001.e.1.b").body();
    assertThat(body).contains("<mark title=", "350 Wh/kg", "sample-cn-list");
  }

  @Test
  void aPermanentAddressShowsTheEditionOfItsDay() {
    String body =
        Wire.get(address, "/entry?list=" + LIST + "&code=3A001.e.1.b&at=2020-06-01").body();
    assertThat(body).contains("250 Wh/kg").doesNotContain("350 Wh/kg</mark>");
  }

  @Test
  void aHistoryIsDrawnWhereItChanged() {
    String body = Wire.get(address, "/entry/history?list=" + LIST + "&code=3A001.e.1.b").body();
    assertThat(body).contains("<svg", "250 Wh/kg", "350 Wh/kg");
  }

  @Test
  void changesAreChosenByDirection() {
    String all = Wire.get(address, "/changes?list=" + LIST + "&steps=on").body();
    String relaxed =
        Wire.get(address, "/changes?list=" + LIST + "&steps=on&direction=relaxed").body();
    assertThat(all).contains("chip relaxed");
    assertThat(relaxed).contains("chip relaxed").doesNotContain("chip tightened");
  }

  @Test
  void daysOfAnotherListAreNotAskedOfOneThatBeganLater() {
    String days = "?list=" + LIST + "&from=1999-01-01&to=1999-02-01";
    String early = Wire.get(address, "/changes" + days).body();
    assertThat(heading(early))
        .isEqualTo(heading(Wire.get(address, "/changes?list=" + LIST).body()));
    assertThat(Wire.get(address, "/api/changes" + days).status()).isEqualTo(404);
  }

  private static String heading(String page) {
    return page.substring(page.indexOf("<h1"), page.indexOf("</h1>"));
  }

  @Test
  void aProductIsJudgedWithReasons() {
    String body =
        Wire.get(
                address,
                "/meets?property1=energy+density&value1=400+Wh/kg&subject=secondary+cell&list="
                    + LIST)
            .body();
    assertThat(body).contains("3A001.e.1.b", "class=\"reasons\"");
  }

  @Test
  void aProductDescribedInOneLanguageIsJudgedByTheListsOfBoth() {
    String english = "/meets?property1=energy+density&value1=600+Wh/kg&subject=secondary+cell";
    String chinese =
        "/meets?property1=%E9%87%8D%E9%87%8F%E8%83%BD%E9%87%8F%E5%AF%86%E5%BA%A6"
            + "&value1=600+%E7%93%A6%E6%97%B6/%E5%8D%83%E5%85%8B"
            + "&subject=%E4%BA%8C%E6%AC%A1%E7%94%B5%E6%B1%A0";
    for (String product : List.of(english, chinese)) {
      String body = Wire.get(address, product).body();
      assertThat(body).contains("3A001.e.1.b", "1A901.b", "secondary cell", "二次电池", " → ");
    }
  }

  @Test
  void aValueWithoutUnitIsExplained() {
    String body = Wire.get(address, "/meets?property1=energy+density&value1=many").body();
    assertThat(body).contains("is no value with a unit").doesNotContain("Exception");
  }

  @Test
  void whatIsFoundCanBeSaved() {
    Wire csv = Wire.get(address, "/search/export?q=energy+density&format=csv");
    assertThat(csv.header("Content-Disposition")).contains("search.csv");
    assertThat(csv.body()).startsWith("list,edition,designator");
    assertThat(Wire.get(address, "/changes/export?format=jsonl").body()).startsWith("{\"list\":");
    assertThat(Wire.get(address, "/corpus/export?format=xlsx").body()).startsWith("PK");
  }

  @Test
  void everyEditionThatWasReadIsAPageAway() {
    String corpus = Wire.get(address, "/corpus").body();
    java.util.regex.Matcher links =
        java.util.regex.Pattern.compile("href=\"(/entry\\?list=[^\"]+)\"").matcher(corpus);
    List<String> targets =
        links.results().map(link -> link.group(1).replace("&amp;", "&")).distinct().toList();
    assertThat(targets).hasSizeGreaterThan(3);
    targets.forEach(
        target -> assertThat(Wire.get(address, target).status()).as(target).isEqualTo(200));
  }

  @Test
  void tasksAreRankedByTheWeightsOfTheVisitor() {
    String usual = Wire.get(address, "/tasks?list=" + LIST).body();
    assertThat(usual).contains("gap=4,years=0.2,regimes=1,dependents=0.5");
    String own = Wire.get(address, "/tasks?list=" + LIST + "&gap=2&years=0").body();
    assertThat(own).contains("gap=2,years=0,regimes=1,dependents=0.5");
    Wire wrong = Wire.get(address, "/tasks?list=" + LIST + "&gap=1e999999999");
    assertThat(wrong.status()).isEqualTo(400);
    assertThat(wrong.body()).contains("is no weight");
  }

  @Test
  void theApiAnswersInPages() {
    JsonNode first = json("/api/search?q=energy+density&limit=1");
    assertThat(first.get("items").size()).isEqualTo(1);
    assertThat(first.get("total").asInt()).isGreaterThan(1);
    JsonNode second = json(first.get("next").asString());
    assertThat(second.get("items").get(0)).isNotEqualTo(first.get("items").get(0));
  }

  @Test
  void everyOperationOfTheApiIsDescribedAndThere() {
    JsonNode described = json("/api/openapi.json");
    for (var path : described.get("paths").properties()) {
      StringBuilder target = new StringBuilder(path.getKey() + "?");
      for (JsonNode parameter : path.getValue().get("get").get("parameters")) {
        if (parameter.get("required").asBoolean() && !path.getKey().endsWith("/compare")) {
          target.append(parameter.get("name").asString()).append('=');
          target.append(parameter.get("example").asString().replace(" ", "+")).append('&');
        }
      }
      Wire answer = Wire.get(address, target.toString());
      assertThat(answer.status()).as(target + answer.body()).isIn(200, 400, 404);
      assertThat(answer.header("Content-Type")).as(target.toString()).contains("json");
    }
  }

  @Test
  void theSameIndexIsNotSentTwice() {
    Wire first = Wire.get(address, "/api/editions");
    String etag = first.header("ETag");
    assertThat(etag).isNotEmpty();
    assertThat(Wire.get(address, "/api/editions", "If-None-Match: " + etag).status())
        .isEqualTo(304);
  }

  @Test
  void aProblemOfTheApiHasItsMediaType() {
    Wire answer = Wire.get(address, "/api/history?code=9Z999&list=" + LIST);
    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    JsonNode problem = JsonMapper.shared().readTree(answer.body());
    assertThat(problem.get("status").asInt()).isEqualTo(404);
    assertThat(problem.get("type").asString()).isEqualTo("urn:thresher:problem:unknown-choice");
  }

  private static JsonNode json(String target) {
    return JsonMapper.shared().readTree(Wire.get(address, target).body());
  }

  @Test
  void whatIsWrongIsToldInTheLanguageOfTheVisitor() {
    for (String target :
        List.of(
            "/nowhere",
            "/api/nowhere",
            "/entry",
            "/entry?list=x",
            "/entry?list=" + LIST + "&code=9Z999",
            "/api/v1/changes?list=none",
            "/changes?list=" + LIST + "&kind=none",
            "/?q=power%3E%3D500blorps",
            "/?q=%28cell",
            "/meets?property1=mass&value1=much",
            "/search/export?q=cell&format=none")) {
      String chinese = Wire.get(address, target, "Accept-Language: zh-CN").body();
      assertThat(chinese.replaceAll("(?s).*<main|<footer.*", "")).as(target).containsPattern(HAN);
      if (target.startsWith("/api/")) {
        JsonNode problem = JsonMapper.shared().readTree(chinese);
        assertThat(problem.path("title").asString()).containsPattern(HAN);
        assertThat(problem.path("detail").asString()).containsPattern(HAN);
      } else if (chinese.contains("callout problem")) {
        assertThat(chinese.replaceAll("(?s).*callout problem\"><pre>|</pre>.*", ""))
            .as(target)
            .containsPattern(HAN);
      }
    }
  }

  @Test
  void theTitleOfChangesIsInTheLanguageOfTheVisitor() {
    String target = "/changes?list=" + LIST;
    assertThat(Wire.get(address, target).body()).containsPattern("<h1>[^<]+ to 20");
    assertThat(Wire.get(address, target, "Accept-Language: zh").body())
        .containsPattern("<h1>[^<]+ 至 20")
        .doesNotContainPattern("<title>[^<]+ to 20");
  }
}
