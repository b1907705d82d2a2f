package dev.thresher.app.bench;

import dev.thresher.corpus.entry.Designator;
import dev.thresher.index.evaluate.Need;
import dev.thresher.index.search.Facet;
import dev.thresher.index.search.PartyRequest;
import dev.thresher.index.search.SearchIndex;
import dev.thresher.index.search.SearchRequest;
import dev.thresher.index.search.SimilarRequest;
import dev.thresher.index.search.Sort;
import dev.thresher.index.search.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Questions of all kinds as an analyst puts them, always the same in the same order. */
final class QueryMix {
  private static final List<String> BOUNDS =
      List.of(
          "frequency:[%d GHz TO %d GHz]",
          "power>=%d W",
          "wavelength<%d nm",
          "temperature>%d K",
          "energy density above %d Wh/kg",
          "\u529f\u7387>=%d \u74e6",
          "diameter<=%d mm");
  private static final List<String> SYNTAX =
      List.of(
          "\"specially designed\" laser",
          "semicond* NOT software",
          "gyroscpe~",
          "(pump OR valve) AND fluoropolymer",
          "list:us-ccl category:3 etch",
          "code:6A005 peak power",
          "\u7a00\u571f -\u8bbe\u5907",
          "reason:NP bellows",
          "kind:note release",
          "\"technical note\"~2 sensitivity");
  private static final List<String> CODES =
      List.of("3A001.b.2", "6A003.b.4", "5A002", "1C350.b", "9A515.e", "4A003.b", "2B001.b.2");
  private static final List<LocalDate> DAYS =
      List.of(LocalDate.of(2018, 1, 1), LocalDate.of(2021, 6, 1), LocalDate.of(2023, 3, 1));

  /** A question of one kind. */
  record Asked(String kind, Consumer<SearchIndex> question) {
    void of(SearchIndex index) {
      question.accept(index);
    }
  }

  private QueryMix() {}

  /** So many questions, kind after kind in turn. */
  static List<Asked> of(List<Need> needs, List<String> names, int count) {
    List<Asked> mix = new ArrayList<>();
    for (int at = 0; mix.size() < count; at++) {
      Need need = needs.get(at % needs.size());
      SearchRequest words = SearchRequest.of(need.query()).page(0, 10);
      mix.add(search("words", words));
      mix.add(search("words as of a date", words.in(When.asOf(turn(DAYS, at)))));
      mix.add(search("words in all editions", words.in(When.allEditions())));
      mix.add(
          search("words with facets", words.counting(Facet.LIST, Facet.CATEGORY, Facet.CHANGE)));
      int number = 1 + at % 97;
      String bound = String.format(Locale.ROOT, turn(BOUNDS, at), number, number + 10);
      mix.add(search("number and unit", SearchRequest.of(bound).page(0, 10)));
      mix.add(search("phrase, prefix, fuzzy, fields", SearchRequest.of(turn(SYNTAX, at))));
      mix.add(search("newest first", words.sortedBy(Sort.NEWEST).page(20, 20)));
      mix.add(
          new Asked("party", index -> index.parties(PartyRequest.of(turn(names, needs, need)))));
      Designator code = Designator.parse(turn(CODES, at));
      mix.add(new Asked("similar", index -> index.similar(SimilarRequest.of(code))));
      mix.add(search("code", SearchRequest.of("code:" + code).page(0, 10)));
    }
    return mix.subList(0, count);
  }

  private static String turn(List<String> names, List<Need> needs, Need need) {
    return turn(names, needs.indexOf(need));
  }

  private static <T> T turn(List<T> all, int at) {
    return all.get(at % all.size());
  }

  private static Asked search(String kind, SearchRequest request) {
    return new Asked(kind, index -> index.search(request));
  }
}
