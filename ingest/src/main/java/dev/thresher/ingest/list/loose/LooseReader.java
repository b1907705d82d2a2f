package dev.thresher.ingest.list.loose;

import dev.thresher.corpus.edition.Edition;
import dev.thresher.corpus.entry.Designator;
import dev.thresher.corpus.entry.Document;
import dev.thresher.corpus.entry.ProvisionKind;
import dev.thresher.corpus.text.Span;
import dev.thresher.ingest.label.Label;
import dev.thresher.ingest.label.Labels;
import dev.thresher.ingest.layout.Extract;
import dev.thresher.ingest.layout.Paragraph;
import dev.thresher.ingest.list.ecfr.LabelLadder;
import dev.thresher.ingest.outline.Ladder;
import dev.thresher.ingest.outline.NoteNames;
import dev.thresher.ingest.outline.OutlineDraft;
import dev.thresher.ingest.outline.OutlineDraft.Node;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Hangs paragraphs on the labels that they begin with; one without a label is a provision of its
 * own.
 */
final class LooseReader {
  /** {@code 3A001 Electronic items}, {@code 3A001.e.1.b. Secondary cells} */
  private static final Pattern CODE =
      Pattern.compile(
          "^(\\d[A-E]\\d{3})((?:\\.(?:[a-z]|\\d{1,2})){0,12})\\.?(?=[\\s:：“\"']|$)\\s*");

  /** {@code a.1.b. } below the code that is open. */
  private static final Pattern STEPS =
      Pattern.compile("^([a-z](?:\\.(?:[a-z]|\\d{1,2})){1,12})\\.?\\s+(?=\\S)");

  private static final Pattern NOTE =
      Pattern.compile("^(Technical |)Notes?(?: (\\d{1,2}))?\\b[^:.]{0,60}[:.]");

  /** {@code - }, {@code • } */
  private static final Pattern BULLET = Pattern.compile("^[-–—*•·▪◦]\\s+");

  private static final int FOLLOWING = 40;
  private static final int ENTRY = 0;
  private static final int PARAGRAPH = 1;
  private static final int LABEL = 2;

  private final OutlineDraft draft = new OutlineDraft();
  private final Ladder ladder = new Ladder(draft);
  private final LabelLadder labels = new LabelLadder();
  private final NoteNames notes = new NoteNames(draft);
  private int paragraphs;
  private boolean introduces;

  Document document(Edition edition, Extract extract) {
    List<Paragraph> all = Wrapped.paragraphs(extract);
    for (int i = 0; i < all.size(); i++) {
      read(all.get(i), all.subList(i + 1, Math.min(all.size(), i + FOLLOWING)));
    }
    extract.furniture().forEach(draft::furniture);
    return new Document(
        edition, extract.text(), draft.finish(extract.text().characters()), extract.diagnostics());
  }

  private void read(Paragraph paragraph, List<Paragraph> following) {
    String words = paragraph.text();
    Matcher code = CODE.matcher(words);
    Matcher steps = STEPS.matcher(words);
    Matcher note = NOTE.matcher(words);
    Labels found = Labels.of(words);
    if (code.find()) {
      code(paragraph, Designator.parse(code.group(1) + code.group(2)), code.end());
    } else if (steps.find() && ladder.rank() >= ENTRY && isInEntry()) {
      steps(paragraph, steps.group(1), steps.end());
    } else if (!found.isEmpty()) {
      labels(paragraph, found, following);
    } else if (note.find() && ladder.rank() >= ENTRY) {
      note(paragraph, note);
    } else {
      unlabelled(paragraph, words);
    }
    introduces = words.endsWith(":") || words.endsWith("：");
  }

  private boolean isInEntry() {
    return draft.find(ladder.top().designator().steps().getFirst()).isPresent();
  }

  private void code(Paragraph paragraph, Designator name, int length) {
    labels.clear();
    boolean isWhole = name.steps().size() == 1;
    Node node =
        ladder.openNamed(
            isWhole ? ENTRY : LABEL, name, isWhole ? ProvisionKind.ENTRY : ProvisionKind.ITEM);
    take(node, paragraph.span(), length);
  }

  private void steps(Paragraph paragraph, String steps, int length) {
    labels.clear();
    Designator entry = new Designator(List.of(ladder.top().designator().steps().getFirst()));
    Designator name = Designator.parse(entry + "." + steps);
    take(
        ladder.openNamed(LABEL + name.steps().size(), name, ProvisionKind.ITEM),
        paragraph.span(),
        length);
  }

  private void labels(Paragraph paragraph, Labels found, List<Paragraph> following) {
    List<String> next =
        following.stream()
            .flatMap(each -> Labels.of(each.text()).labels().stream())
            .map(Label::text)
            .toList();
    Node innermost = ladder.top();
    for (Label label : found.labels()) {
      int depth = labels.open(label, next);
      innermost = ladder.open(LABEL + depth, label.text(), ProvisionKind.ITEM);
    }
    take(innermost, paragraph.span(), found.end());
  }

  private void note(Paragraph paragraph, Matcher note) {
    boolean isTechnical = !note.group(1).isEmpty();
    String number = Optional.ofNullable(note.group(2)).orElse("");
    Node node =
        notes.open(
            ladder.top(),
            isTechnical ? "technical-note" : "note",
            number,
            isTechnical ? ProvisionKind.TECHNICAL_NOTE : ProvisionKind.NOTE);
    take(node, paragraph.span(), note.end());
  }

  /** A bullet, or what a colon announces, stands below the paragraph before; another ends it. */
  private void unlabelled(Paragraph paragraph, String words) {
    Matcher bullet = BULLET.matcher(words);
    boolean isBullet = bullet.find();
    if (!isBullet && !introduces && !paragraph.block().isRest()) {
      labels.clear();
      ladder.closeFrom(PARAGRAPH);
    }
    if (paragraph.block().isRest() && ladder.rank() >= ENTRY) {
      draft.own(ladder.top(), paragraph.span());
      return;
    }
    paragraphs++;
    String step = "p" + paragraphs;
    Node parent = ladder.top();
    String path = parent.path().isEmpty() ? step : parent.path() + "." + step;
    Node node = draft.open(path, parent.designator().child(step), kind(paragraph), parent);
    take(node, paragraph.span(), isBullet ? bullet.end() : 0);
    if (!isBullet && !introduces) {
      ladder.push(PARAGRAPH, node);
    }
  }

  private static ProvisionKind kind(Paragraph paragraph) {
    return paragraph.isHeading() ? ProvisionKind.HEADING : ProvisionKind.PARAGRAPH;
  }

  private void take(Node node, Span span, int marker) {
    draft.own(node, span);
    draft.mark(node, new Span(span.start(), span.start() + marker));
  }
}
