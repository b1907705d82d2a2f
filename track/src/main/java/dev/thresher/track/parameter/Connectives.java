package dev.thresher.track.parameter;

import dev.thresher.corpus.change.ChangeKind;
import dev.thresher.corpus.change.Direction;
import dev.thresher.corpus.text.Table;
import dev.thresher.track.align.Leaf;
import dev.thresher.track.align.Token;
import dev.thresher.track.parameter.WordDiff.Hunk;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words that join demands, all of them or any of them; they stand in a table. */
final class Connectives {
  /** How many of several demands must hold. */
  enum Meaning {
    ALL,
    ANY
  }

  private static final Connectives TABLE = new Connectives();

  private final Map<String, Meaning> joints = new HashMap<>();
  private final Map<String, Meaning> chapeaux = new HashMap<>();
  private final Set<String> formal = new HashSet<>();

  private Connectives() {
    for (Table.Row row : Table.of(Connectives.class, "connectives.tsv").rows()) {
      Meaning meaning = row.cell("means").equals("all") ? Meaning.ALL : Meaning.ANY;
      String phrase = row.cell("phrase");
      if (row.cell("use").equals("chapeau")) {
        chapeaux.put(phrase.replace(" ", ""), meaning);
        formal.addAll(List.of(phrase.split(" ")));
      } else if (row.cell("language").equals("zh")) {
        phrase.codePoints().forEach(c -> joints.put(Character.toString(c), meaning));
      } else {
        joints.put(phrase, meaning);
      }
    }
  }

  static boolean isJoint(Token token) {
    return TABLE.joints.containsKey(token.text());
  }

  /** True of a word that only introduces a list or joins its items: {@code following}. */
  static boolean isFormal(Token token) {
    return isJoint(token) || TABLE.formal.contains(token.text());
  }

  static boolean joinsAlternatives(Token token) {
    return TABLE.joints.get(token.text()) == Meaning.ANY;
  }

  static boolean areAll(Passage passage, int start, int end) {
    return passage.tokens().subList(start, end).stream().allMatch(Connectives::isJoint);
  }

  /** "having all of the following": the phrase nearest to the end decides. */
  static boolean demandsAll(Leaf chapeau) {
    String words = chapeau.words().replace(" ", "");
    int last = -1;
    Meaning meaning = Meaning.ANY;
    for (Map.Entry<String, Meaning> phrase : TABLE.chapeaux.entrySet()) {
      int at = words.lastIndexOf(phrase.getKey());
      if (at > last) {
        last = at;
        meaning = phrase.getValue();
      }
    }
    return meaning == Meaning.ALL;
  }

  /** A change of logic, if the words of one meaning stand where those of the other stood. */
  static ChangeKind kind(Passage before, Passage after, List<Hunk> hunks) {
    boolean areJoints =
        hunks.stream()
            .allMatch(hunk ->
                areAll(before, hunk.beforeStart(), hunk.beforeEnd())
                    && areAll(after, hunk.afterStart(), hunk.afterEnd()));
    Set<Meaning> was = meaningsBefore(before, hunks);
    Set<Meaning> is = meaningsAfter(after, hunks);
    return areJoints && !was.isEmpty() && !is.isEmpty() && !was.equals(is)
        ? ChangeKind.LOGIC
        : ChangeKind.TEXT;
  }

  /** Any of several controls more than all of them. */
  static Direction direction(Passage before, Passage after, List<Hunk> hunks) {
    Set<Meaning> was = meaningsBefore(before, hunks);
    Set<Meaning> is = meaningsAfter(after, hunks);
    if (was.size() != 1 || is.size() != 1 || was.equals(is)) {
      return Direction.UNDETERMINED;
    }
    return was.contains(Meaning.ALL) ? Direction.TIGHTENED : Direction.RELAXED;
  }

  private static Set<Meaning> meaningsBefore(Passage before, List<Hunk> hunks) {
    Set<Meaning> meanings = EnumSet.noneOf(Meaning.class);
    hunks.forEach(hunk -> add(before, hunk.beforeStart(), hunk.beforeEnd(), meanings));
    return meanings;
  }

  private static Set<Meaning> meaningsAfter(Passage after, List<Hunk> hunks) {
    Set<Meaning> meanings = EnumSet.noneOf(Meaning.class);
    hunks.forEach(hunk -> add(after, hunk.afterStart(), hunk.afterEnd(), meanings));
    return meanings;
  }

  private static void add(Passage passage, int start, int end, Set<Meaning> meanings) {
    for (Token token : passage.tokens().subList(start, end)) {
      Meaning meaning = TABLE.joints.get(token.text());
      if (meaning != null) {
        meanings.add(meaning);
      }
    }
  }
}
