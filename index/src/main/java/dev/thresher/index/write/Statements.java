package dev.thresher.index.write;

import dev.thresher.corpus.content.ControlList;
import dev.thresher.corpus.content.EntityMention;
import dev.thresher.corpus.content.Parameter;
import dev.thresher.corpus.edition.Edition;
import dev.thresher.corpus.entry.Document;
import dev.thresher.corpus.entry.Provision;
import dev.thresher.index.field.BareWords;
import dev.thresher.index.field.Folded;
import dev.thresher.index.field.Script;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the provisions of an edition say. Safe for several threads. */
final class Statements {
  private static final int LONGEST_ABOVE = 600;
  private static final int LONGEST_HEADING = 200;

  private final Document document;
  private final Edition edition;
  private final Optional<String> title;
  private final EntryFacts entries;
  private final Articles articles;
  private final Map<String, List<Parameter>> parameters;
  private final Map<String, List<EntityMention>> entities;
  private final Map<Integer, Statement.Above> aboves = new ConcurrentHashMap<>();

  Statements(ControlList list) {
    this.document = list.document();
    this.edition = document.edition();
    this.title = title(edition.list().value());
    this.entries = EntryFacts.of(document);
    this.articles = new Articles(document);
    this.parameters =
        list.controlling().stream().collect(Collectors.groupingBy(Parameter::provision));
    this.entities =
        list.entities().stream().collect(Collectors.groupingBy(EntityMention::provision));
  }

  /**
   * @param anchor from where its places are counted
   */
  Statement of(Provision provision, Anchor anchor) {
    String path = provision.path();
    return new Statement(
        edition.language(),
        path,
        provision.designator(),
        provision.kind(),
        entries.reasons(provision.designator()),
        document.wording(provision),
        above(provision),
        Script.isUnspaced(edition.language()) ? articles.wording(provision) : "",
        Places.of(document, provision).code(anchor),
        anchor,
        parameters.getOrDefault(path, List.of()),
        entities.getOrDefault(path, List.of()));
  }

  /** Where a provision begins, for a human; empty if it has no words. */
  String place(Provision provision) {
    return provision.own().stream().findFirst().map(document::place).orElse("");
  }

  /** Worked out once for all that stand under the same parent. */
  private Statement.Above above(Provision provision) {
    return aboves.computeIfAbsent(
        provision.parentOrMinusOne(),
        parent -> Statement.Above.of(heading(provision), searched(wordsAbove(provision))));
  }

  private String searched(String words) {
    String folded = Folded.of(words);
    return Script.isUnspaced(edition.language()) ? folded : BareWords.of(folded);
  }

  private String wordsAbove(Provision provision) {
    return Stream.concat(
            title.stream(),
            document.outline().ancestors(provision).stream()
                .map(ancestor -> cut(document.wording(ancestor), LONGEST_ABOVE)))
        .collect(Collectors.joining("\n"));
  }

  /** The title of a law whose list is named by it: cn-law-密码法. */
  private static Optional<String> title(String id) {
    return IntStream.range(0, id.length())
        .filter(at -> Script.isUnspaced(id.charAt(at)))
        .mapToObj(id::substring)
        .findFirst();
  }

  /** The first words of the nearest provision above it that is an entry or a heading. */
  private String heading(Provision provision) {
    return document.outline().ancestors(provision).reversed().stream()
        .filter(ancestor ->
            switch (ancestor.kind()) {
              case ENTRY, HEADING -> true;
              case ITEM,
                  PARAGRAPH,
                  NOTE,
                  TECHNICAL_NOTE,
                  NOTA_BENE,
                  LICENCE_ROW,
                  RELATED,
                  RESERVED,
                  PENDING,
                  PREAMBLE ->
                  false;
            })
        .map(ancestor -> document.wording(ancestor).strip())
        .filter(words -> !words.isEmpty())
        .findFirst()
        .map(words -> cut(words.lines().findFirst().orElse(""), LONGEST_HEADING))
        .orElse("");
  }

  /** Never cuts a surrogate pair. */
  private static String cut(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
    return text.substring(0, end);
  }
}
