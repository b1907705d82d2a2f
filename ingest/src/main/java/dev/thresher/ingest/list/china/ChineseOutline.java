package dev.thresher.ingest.list.china;

import dev.thresher.corpus.edition.Edition;
import dev.thresher.corpus.entry.Designator;
import dev.thresher.corpus.entry.Document;
import dev.thresher.corpus.entry.ProvisionKind;
import dev.thresher.corpus.text.Span;
import dev.thresher.ingest.layout.Block;
import dev.thresher.ingest.layout.Extract;
import dev.thresher.ingest.list.china.Rung.Level;
import dev.thresher.ingest.outline.OutlineDraft;
import dev.thresher.ingest.outline.OutlineDraft.Node;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Hangs the blocks of a Chinese text on the ladder of its paragraph markers. */
public final class ChineseOutline {
  /** {@code 1C904．（保留）}, {@code 第九条 (删除)} */
  private static final Pattern RESERVED =
      Pattern.compile("^[（(\\[【]?\\s?(?:保留|删除|空缺)\\s?[）)\\]】]?[。；;]?$");

  /** {@code 出口经营者…}, {@code 本公告…}: duties and dates, no further words of the last item. */
  private static final Pattern CLOSING =
      Pattern.compile("^(?:出口经营者|出口非管制|本公告|上述物项|对国家安全|未经许可|任何(?:单位|组织|个人)|违反|有关部门|自本公告)");

  /** Mark-up of the file, no text of the law. */
  private static final Pattern MARK_UP = Pattern.compile("^(?:<!--.*-->|[-*_]{3,})$");

  /** {@code 附件：}, {@code 附件2}: what follows belongs to no article. */
  private static final Pattern ANNEX =
      Pattern.compile("^(附件|附表|附录)\\s?[一二三四五六七八九十0-9]{0,2}\\s?[：:]?$");

  private static final int FEWEST = 2;
  private static final Pattern MARKDOWN_HEAD = Pattern.compile("^#{1,6}\\s+");

  /** A provision that is open, and how deep it stands. */
  private record Open(Level level, Node node) {}

  private final OutlineDraft draft;
  private final Node top;
  private final Deque<Open> open = new ArrayDeque<>();
  private final Map<Node, Integer> paragraphs = new HashMap<>();
  private final Map<String, Integer> notes = new HashMap<>();
  private Optional<Node> preamble = Optional.empty();
  private Optional<Node> annex = Optional.empty();

  /**
   * @param top what the text stands in: the root, or one announcement of several
   */
  public ChineseOutline(OutlineDraft draft, Node top) {
    this.draft = draft;
    this.top = top;
  }

  /** True for a text that has markers of the ladder at the heads of its paragraphs. */
  public static boolean isShownBy(Extract extract) {
    return extract.blocks().stream()
            .map(block -> extract.quote(block).strip())
            .filter(words -> Rung.at(words).isPresent() || ControlCode.at(words).isPresent())
            .limit(FEWEST)
            .count()
        == FEWEST;
  }

  public static Document document(Edition edition, Extract extract) {
    OutlineDraft draft = new OutlineDraft();
    ChineseOutline outline = new ChineseOutline(draft, draft.root());
    for (Block block : extract.blocks()) {
      outline.read(block, extract.quote(block));
    }
    extract.furniture().forEach(draft::furniture);
    return new Document(
        edition, extract.text(), draft.finish(extract.text().characters()), extract.diagnostics());
  }

  /** Takes the next block of the text. */
  public void read(Block block, String words) {
    if (block.isRest()) {
      ownHere(block.span());
      return;
    }
    int from = indent(words);
    String text = words.substring(from);
    if (MARK_UP.matcher(text).matches()) {
      draft.furniture(block.span());
      return;
    }
    if (ANNEX.matcher(text.strip()).matches()) {
      annex(block.span(), text.strip());
      return;
    }
    Optional<Rung> rung = Rung.at(text);
    if (rung.isPresent()) {
      hang(rung.get(), block.span(), from, text);
      return;
    }
    Optional<ControlCode> code = ControlCode.at(text);
    if (code.isPresent() && startsItem(text, code.get())) {
      hangCode(new Rung(Level.BRACKETED, "", 0), code.get(), block.span(), from, text);
    } else {
      unmarked(block, from, text);
    }
  }

  private void annex(Span block, String title) {
    open.clear();
    Designator designator = top.designator().child(title.replaceAll("[\\s：:]", ""));
    Node node = draft.open(designator.toString(), designator, ProvisionKind.HEADING, top);
    draft.own(node, block);
    annex = Optional.of(node);
  }

  /** Blanks and the signs of a Markdown heading. */
  private static int indent(String words) {
    int at = 0;
    while (at < words.length()
        && (Character.isWhitespace(words.charAt(at)) || words.charAt(at) == '\u3000')) {
      at++;
    }
    var head = MARKDOWN_HEAD.matcher(words.substring(at));
    return head.find() ? at + head.end() : at;
  }

  /** A code alone at the head is an item if words follow a point: not "3A001项所列物项". */
  private static boolean startsItem(String text, ControlCode code) {
    char last = text.charAt(code.length() - 1);
    return last == '．' || last == '.' || last == '：' || last == ':' || Character.isWhitespace(last);
  }

  private void hang(Rung rung, Span block, int from, String text) {
    String rest = text.substring(rung.length());
    Optional<ControlCode> code =
        rung.level().isBelowArticle() ? ControlCode.of(rest) : Optional.empty();
    if (code.isPresent()) {
      hangCode(rung, code.get(), block, from, text);
      return;
    }
    closeTo(rung.level());
    Designator designator = designator(rung);
    Node node = draft.open(designator.toString(), designator, kind(rung.level(), rest), parent());
    take(node, block, from + rung.length());
    open.push(new Open(rung.level(), node));
  }

  private void hangCode(Rung rung, ControlCode code, Span block, int from, String text) {
    closeTo(rung.level());
    String rest = text.substring(rung.length() + code.length());
    ProvisionKind kind = isReserved(rest) ? ProvisionKind.RESERVED : ProvisionKind.ENTRY;
    Node node = draft.open(code.designator().toString(), code.designator(), kind, parent());
    take(node, block, from + rung.length() + code.length());
    open.push(new Open(rung.level(), node));
  }

  private void take(Node node, Span block, int markerLength) {
    draft.own(node, block);
    draft.mark(node, new Span(block.start(), block.start() + markerLength));
  }

  private void closeTo(Level level) {
    while (!open.isEmpty() && open.peek().level().compareTo(level) >= 0) {
      open.pop();
    }
  }

  private Node parent() {
    return open.isEmpty() ? top : open.peek().node();
  }

  /** Articles are counted through the whole law; everything else continues its parent's name. */
  private Designator designator(Rung rung) {
    if (rung.level() == Level.ARTICLE || open.isEmpty()) {
      return top.designator().child(rung.step());
    }
    return open.peek().node().designator().child(rung.step());
  }

  private ProvisionKind kind(Level level, String rest) {
    if (isReserved(rest)) {
      return ProvisionKind.RESERVED;
    }
    if (level.isHeading()) {
      return ProvisionKind.HEADING;
    }
    if (level == Level.ARTICLE || isInArticle()) {
      return ProvisionKind.PARAGRAPH;
    }
    return ProvisionKind.ITEM;
  }

  private static boolean isReserved(String rest) {
    return RESERVED.matcher(rest.strip()).matches();
  }

  private boolean isInArticle() {
    return open.stream().anyMatch(opened -> opened.level() == Level.ARTICLE);
  }

  private void unmarked(Block block, int from, String text) {
    Optional<ChineseNote> note = ChineseNote.at(text);
    if (note.isPresent() && !isInArticle()) {
      note(note.get(), block.span(), from);
    } else if (isBelowItems() && CLOSING.matcher(text).find()) {
      closing(block.span());
    } else if (isInArticle()) {
      articleParagraph(block.span());
    } else {
      ownHere(block.span());
    }
  }

  /** True behind items, where no paragraph with a number of its own holds them any more. */
  private boolean isBelowItems() {
    return open.stream().noneMatch(opened -> opened.level().isHeading())
        && open.stream()
            .anyMatch(opened -> opened.level() != Level.COUNTED || isUnnumbered(opened));
  }

  private static boolean isUnnumbered(Open opened) {
    return opened.node().kind() == ProvisionKind.ENTRY
        || opened.node().kind() == ProvisionKind.PARAGRAPH;
  }

  /** What all items have in common goes to the paragraph that holds them, or behind them. */
  private void closing(Span block) {
    while (!open.isEmpty() && (open.peek().level() != Level.COUNTED || isUnnumbered(open.peek()))) {
      open.pop();
    }
    if (!open.isEmpty()) {
      draft.own(open.peek().node(), block);
      return;
    }
    int number = paragraphs.merge(top, 1, Integer::sum);
    String path = (top.path().isEmpty() ? "" : top.path()) + "#paragraph-" + number;
    Node node = draft.open(path, top.designator(), ProvisionKind.PARAGRAPH, top);
    draft.own(node, block);
    open.push(new Open(Level.COUNTED, node));
  }

  /** The note belongs to the code that it names, else to the entry that is open. */
  private void note(ChineseNote note, Span block, int from) {
    Optional<Node> named = note.names().flatMap(code -> draft.find(code.toString()));
    Node owner = named.orElseGet(this::openEntry);
    String word = owner.path() + "#" + note.word();
    int ordinal = notes.merge(word, 1, Integer::sum);
    String number = note.number().isEmpty() ? String.valueOf(ordinal) : note.number();
    Designator designator = note.names().orElse(owner.designator());
    Node node = draft.open(word + "-" + number, designator, note.kind(), owner);
    take(node, block, from + note.length());
  }

  private Node openEntry() {
    return open.stream()
        .map(Open::node)
        .filter(node -> node.kind() == ProvisionKind.ENTRY)
        .findFirst()
        .orElseGet(this::parent);
  }

  /** 第二款: a paragraph of an article without a marker. */
  private void articleParagraph(Span block) {
    closeTo(Level.ARTICLE_PARAGRAPH);
    Node article = parent();
    int number = paragraphs.merge(article, 1, Integer::sum) + 1;
    Designator designator = article.designator().child("第" + ChineseCount.of(number) + "款");
    Node node = draft.open(designator.toString(), designator, ProvisionKind.PARAGRAPH, article);
    draft.own(node, block);
    open.push(new Open(Level.ARTICLE_PARAGRAPH, node));
  }

  private void ownHere(Span block) {
    draft.own(open.isEmpty() ? annex.orElseGet(this::preamble) : open.peek().node(), block);
  }

  private Node preamble() {
    Node node =
        preamble.orElseGet(() ->
            draft.open(
                top.path().isEmpty() ? "preamble" : top.path() + "#preamble",
                top.designator(),
                ProvisionKind.PREAMBLE,
                top));
    preamble = Optional.of(node);
    return node;
  }
}
