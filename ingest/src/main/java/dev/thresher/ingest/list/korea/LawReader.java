package dev.thresher.ingest.list.korea;

import dev.thresher.corpus.edition.Edition;
import dev.thresher.corpus.entry.Designator;
import dev.thresher.corpus.entry.Document;
import dev.thresher.corpus.entry.ProvisionKind;
import dev.thresher.corpus.text.Locator;
import dev.thresher.corpus.text.SourceText;
import dev.thresher.corpus.text.Span;
import dev.thresher.ingest.outline.Ladder;
import dev.thresher.ingest.outline.OutlineDraft;
import dev.thresher.ingest.outline.OutlineDraft.Node;
import dev.thresher.ingest.table.JsonFile;
import dev.thresher.ingest.text.Transcript;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Writes laws down, line by line, and hangs the lines on their articles. */
final class LawReader {
  private static final int LAW = 10;
  private static final int ARTICLE = 20;
  private static final int PARAGRAPH = 30;
  private static final int ITEM = 40;
  private static final int SUBITEM = 50;

  /** {@code ① 정부는} */
  private static final Pattern CIRCLED = Pattern.compile("^([①-⑳])\\s*");

  /** {@code 1. 무역}, {@code 1의2. 물품} */
  private static final Pattern NUMBERED = Pattern.compile("^(\\d{1,3}(?:의\\d{1,2})?)\\.\\s+");

  /** {@code 가. 대통령령} */
  private static final Pattern LETTERED = Pattern.compile("^([가-힣])\\.\\s+");

  private static final Pattern DELETED = Pattern.compile("^제\\d+조(?:의\\d+)?\\s*삭제");

  private static final String DELETED_ITEM = "삭제";

  private final Transcript transcript = new Transcript();
  private final OutlineDraft draft = new OutlineDraft();
  private final Ladder ladder = new Ladder(draft);

  void law(String name, JsonNode law) {
    Node heading = ladder.openNamed(LAW, new Designator(List.of(name)), ProvisionKind.HEADING);
    draft.own(heading, transcript.write(name, new Locator.Anchor(name)));
    for (JsonNode article : law.path("articles")) {
      article(name, article);
    }
  }

  private void article(String law, JsonNode article) {
    String label = JsonFile.text(article, "label");
    String words = JsonFile.text(article, "text");
    if (label.isEmpty() || words.isEmpty()) {
      return;
    }
    ProvisionKind kind =
        DELETED.matcher(words).find() ? ProvisionKind.RESERVED : ProvisionKind.PARAGRAPH;
    Node node = ladder.open(ARTICLE, label, kind);
    Span span = transcript.write(words, new Locator.Anchor(law + " " + label));
    int at = span.start();
    for (String line : words.split("\n", -1)) {
      line(node, line, at);
      at += line.length() + 1;
    }
  }

  private void line(Node article, String line, int at) {
    int indent = line.length() - line.stripLeading().length();
    String words = line.strip();
    if (words.isEmpty()) {
      return;
    }
    Span span = new Span(at + indent, at + indent + words.length());
    if (!open(words, span)) {
      draft.own(ladder.rank() < ARTICLE ? article : ladder.top(), span);
    }
  }

  private boolean open(String words, Span span) {
    Matcher circled = CIRCLED.matcher(words);
    Matcher numbered = NUMBERED.matcher(words);
    Matcher lettered = LETTERED.matcher(words);
    if (circled.find()) {
      int number = circled.group(1).charAt(0) - '①' + 1;
      take(
          ladder.open(PARAGRAPH, "제" + number + "항", ProvisionKind.PARAGRAPH),
          span,
          words,
          circled);
    } else if (numbered.find()) {
      take(
          ladder.open(ITEM, "제" + numbered.group(1) + "호", ProvisionKind.ITEM),
          span,
          words,
          numbered);
    } else if (lettered.find()) {
      take(
          ladder.open(SUBITEM, lettered.group(1) + "목", ProvisionKind.ITEM), span, words, lettered);
    } else {
      return false;
    }
    return true;
  }

  private void take(Node node, Span span, String words, Matcher marker) {
    if (words.startsWith(DELETED_ITEM, marker.end())) {
      draft.turnInto(node, ProvisionKind.RESERVED);
    }
    draft.own(node, span);
    draft.mark(node, new Span(span.start(), span.start() + marker.end()));
  }

  Document document(Edition edition) {
    SourceText text = transcript.text();
    return new Document(edition, text, draft.finish(text.characters()), List.of());
  }
}
