package dev.thresher.nlp.logic;

import dev.thresher.corpus.content.ControlList;
import dev.thresher.corpus.content.Parameter;
import dev.thresher.corpus.entry.Document;
import dev.thresher.corpus.entry.Provision;
import dev.thresher.corpus.entry.ProvisionKind;
import dev.thresher.corpus.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes sections of the provisions of a document, with their parameters at their places. */
final class SectionReader {
  private final Document document;
  private final CueWords words;
  private final Map<String, List<Parameter>> parameters = new HashMap<>();
  private final List<List<Integer>> children = new ArrayList<>();

  SectionReader(ControlList content) {
    this.document = content.document();
    this.words = CueWords.of(document.edition().language());
    for (Parameter parameter : content.parameters()) {
      parameters.computeIfAbsent(parameter.provision(), path -> new ArrayList<>()).add(parameter);
    }
    List<Provision> provisions = document.outline().provisions();
    provisions.forEach(each -> children.add(new ArrayList<>()));
    for (int i = 0; i < provisions.size(); i++) {
      int parent = provisions.get(i).parentOrMinusOne();
      if (parent >= 0) {
        children.get(parent).add(i);
      }
    }
  }

  CueWords words() {
    return words;
  }

  Provision provision(int index) {
    return document.outline().provisions().get(index);
  }

  /** True if nothing stands above a provision but these. */
  boolean stands(int index, Set<ProvisionKind> under) {
    int at = provision(index).parentOrMinusOne();
    while (at >= 0 && under.contains(provision(at).kind())) {
      at = provision(at).parentOrMinusOne();
    }
    return at < 0;
  }

  int size() {
    return children.size();
  }

  List<Integer> children(int index) {
    return children.get(index);
  }

  /** The items of a provision that demand something or are kept free. */
  List<Integer> items(int index) {
    return children.get(index).stream().filter(child -> isItem(provision(child).kind())).toList();
  }

  private static boolean isItem(ProvisionKind kind) {
    return kind == ProvisionKind.ITEM || kind == ProvisionKind.RESERVED;
  }

  Section section(int index) {
    Provision provision = provision(index);
    OwnText text = OwnText.of(document, provision);
    List<Parameter> own = parameters.getOrDefault(provision.path(), List.of());
    List<Piece> pieces = PieceReader.read(text.view(), words, Placed.of(text, own).pieces());
    List<Integer> items = items(index);
    if (items.isEmpty()) {
      return inline(provision, text, pieces, InlineItems.read(text.view()));
    }
    List<Section> sections =
        items.stream()
            .filter(item -> provision(item).kind() != ProvisionKind.RESERVED)
            .map(this::section)
            .filter(section -> !section.isReserved())
            .toList();
    return new Section(
        provision.path(), provision.kind(), text, pieces, sections, isMissingItem(items));
  }

  private static Section inline(
      Provision provision, OwnText text, List<Piece> pieces, InlineItems.Item item) {
    List<Section> items =
        item.items().stream()
            .map(each -> inline(provision, text, pieces, each))
            .filter(each -> !each.isReserved())
            .toList();
    Span head = item.head();
    List<Piece> own =
        pieces.subList(firstFrom(pieces, head.start()), firstFrom(pieces, head.end()));
    return new Section(provision.path(), provision.kind(), text, own, items, false);
  }

  /** The index of the first piece that begins at the offset or behind it. */
  private static int firstFrom(List<Piece> pieces, int offset) {
    int low = 0;
    int high = pieces.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (pieces.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private boolean isMissingItem(List<Integer> items) {
    char expected = 0;
    for (int item : items) {
      List<String> steps = provision(item).designator().steps();
      String step = steps.getLast();
      boolean isLetter = step.length() == 1 && Character.isLetter(step.charAt(0));
      if (!isLetter && !step.chars().allMatch(Character::isDigit)) {
        return false;
      }
      int value = isLetter ? Character.toLowerCase(step.charAt(0)) - 'a' + 1 : number(step);
      if (value != ++expected) {
        return true;
      }
    }
    return false;
  }

  private static int number(String step) {
    return step.length() > 4 ? -1 : Integer.parseInt(step);
  }
}
