package dev.thresher.index.party;

import java.util.ArrayList;
import java.util.List;

/** Words that one name writes apart and the other together: hua wei and huawei. */
final class Joined {
  private static final int MOST = 4;
  private static final double ALIKE = 0.85;

  private Joined() {}

  /** The words, neighbours made one where the other name has them as one. */
  static List<NameWord> as(List<NameWord> words, List<NameWord> other) {
    List<NameWord> joined = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      int end = joinedEnd(words, at, other);
      joined.add(end == at + 1 ? words.get(at) : whole(words, at, end));
      at = end;
    }
    return joined;
  }

  private static int joinedEnd(List<NameWord> words, int from, List<NameWord> other) {
    for (int end = Math.min(words.size(), from + MOST); end > from + 1; end--) {
      List<NameWord> parts = words.subList(from, end);
      NameWord whole = whole(words, from, end);
      for (NameWord word : other) {
        if (isWrittenApart(parts, whole, word)) {
          return end;
        }
      }
    }
    return from + 1;
  }

  /** The parts together are like the word, and more so than any part alone. */
  private static boolean isWrittenApart(List<NameWord> parts, NameWord whole, NameWord word) {
    double together = Likeness.of(whole, word, ALIKE);
    return together >= ALIKE
        && parts.stream().allMatch(part -> Likeness.of(part, word, together) < together);
  }

  private static NameWord whole(List<NameWord> words, int from, int end) {
    var text = new StringBuilder();
    words.subList(from, end).forEach(word -> text.append(word.text()));
    return NameWord.proper(text.toString());
  }
}
