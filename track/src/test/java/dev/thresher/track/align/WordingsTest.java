package dev.thresher.track.align;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.corpus.edition.Edition;
import dev.thresher.corpus.entry.Designator;
import dev.thresher.corpus.entry.Document;
import dev.thresher.corpus.entry.Outline;
import dev.thresher.corpus.entry.Provision;
import dev.thresher.corpus.entry.ProvisionKind;
import dev.thresher.corpus.text.SourceText;
import dev.thresher.corpus.text.Span;
import dev.thresher.track.EditionBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Words are read once for all editions, wherever they stand and however they are broken. */
class WordingsTest {
  private static final Edition EDITION =
      EditionBuilder.on("2020-01-01").with("9Z901", "Lasers").build().document().edition();
  private static final String FIRST = "a. Lasers, ";
  private static final String REST = "exceeding 350 W";

  private final Wordings wordings = new Wordings();

  /** One provision in two runs, words of others before and between them. */
  private static Document document(String before, String between) {
    Span head = new Span(before.length(), before.length() + FIRST.length());
    Span rest =
        new Span(head.end() + between.length(), head.end() + between.length() + REST.length());
    Provision provision =
        new Provision(
            "9Z901.a",
            Designator.parse("9Z901.a"),
            ProvisionKind.ITEM,
            new Span(head.start(), head.start() + 3),
            between.isEmpty() ? List.of(head.hull(rest)) : List.of(head, rest),
            -1);
    List<Span> others =
        List.of(new Span(0, head.start()), new Span(head.end(), rest.start())).stream()
            .filter(span -> !span.isEmpty())
            .toList();
    return new Document(
        EDITION,
        SourceText.of(before + FIRST + between + REST),
        new Outline(List.of(provision), others, List.of()),
        List.of());
  }

  private Wordings.Placed placed(Document document) {
    return wordings.of(document, document.outline().provisions().getFirst());
  }

  private static List<String> quoted(Document document, Wordings.Placed placed) {
    return placed.tokens().stream().map(token -> document.text().quote(token.span())).toList();
  }

  @Test
  void brokenWordsAreReadOnceAndQuotedWhereTheyStand() {
    Document one = document("", "(see the note)\n");
    Document other = document("A heading further up\n", "(see the text)\n");
    assertThat(placed(other).wording()).isSameAs(placed(one).wording());
    for (Document each : List.of(one, other)) {
      assertThat(quoted(each, placed(each))).containsExactly("Lasers", "exceeding", "350", "W");
    }
  }

  @Test
  void wordsBrokenOtherwiseAreQuotedWhereTheyStandToo() {
    for (String between : List.of("", "(see)\n", "(see the note below)\n")) {
      Document document = document("A heading\n", between);
      assertThat(placed(document).wording().words()).isEqualTo("lasers exceeding 350 W");
      assertThat(quoted(document, placed(document)))
          .containsExactly("Lasers", "exceeding", "350", "W");
    }
  }
}
