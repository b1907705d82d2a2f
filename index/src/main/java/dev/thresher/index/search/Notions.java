package dev.thresher.index.search;

import dev.thresher.corpus.text.Segmenter;
import dev.thresher.corpus.text.Span;
import dev.thresher.index.field.Folded;
import dev.thresher.index.glossary.FoundTerm;
import dev.thresher.index.glossary.Glossary;
import dev.thresher.index.glossary.Term;
import dev.thresher.index.query.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the notions in a run of words. */
final class Notions {
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final Glossary glossary;
  private final Segmenter segmenter;

  Notions(Glossary glossary, Segmenter segmenter) {
    this.glossary = glossary;
    this.segmenter = segmenter;
  }

  /** The terms of the glossary in the words, and each word that is in none. */
  List<Notion> of(List<Expression.Word> words) {
    String text = String.join(" ", words.stream().map(Expression.Word::text).toList());
    boolean isUnspaced = WordQueries.isUnspaced(text);
    List<Notion> notions = new ArrayList<>();
    int at = 0;
    for (FoundTerm term : glossary.in(text, segmenter)) {
      if (term.place().start() >= at) {
        addPlain(text.substring(at, term.place().start()), notions);
        notions.add(notion(text, term));
        at = term.place().end();
      }
    }
    addPlain(text.substring(at), notions);
    return isUnspaced ? notions.stream().map(Notions::spelled).toList() : notions;
  }

  /** A number beside Chinese words is also looked for as laws spell it. */
  private static Notion spelled(Notion notion) {
    return HanNumeral.of(notion.text()).map(han -> notion.with(han)).orElse(notion);
  }

  private static void addPlain(String text, List<Notion> notions) {
    BLANKS
        .splitAsStream(text)
        .filter(word -> word.chars().anyMatch(Character::isLetterOrDigit))
        .map(Notion::plain)
        .forEach(notions::add);
  }

  /** The notion of a text that is one name, such as a property. */
  Notion named(String text) {
    return glossary
        .named(text)
        .map(term ->
            notion(
                text,
                new FoundTerm(term, new Span(0, text.length()), WordQueries.isUnspaced(text))))
        .orElseGet(() -> Notion.plain(text));
  }

  /** Both languages end with the kind of thing: fine grain graphite is graphite. */
  private List<String> broader(String typed) {
    boolean isUnspaced = WordQueries.isUnspaced(typed);
    for (int at = 1; at < typed.length(); at++) {
      boolean isStart = isUnspaced || !Character.isLetterOrDigit(typed.charAt(at - 1));
      if (isStart && Character.isLetterOrDigit(typed.charAt(at))) {
        String head = typed.substring(at);
        Optional<Term> kind = glossary.named(head);
        if (kind.isPresent()) {
          return new FoundTerm(kind.get(), new Span(0, head.length()), isUnspaced).translations();
        }
      }
    }
    return List.of();
  }

  private Notion notion(String text, FoundTerm term) {
    String typed = term.place().of(text);
    List<String> synonyms = term.synonyms().stream().filter(name -> !isSame(name, typed)).toList();
    return new Notion(typed, term.term().concept(), synonyms, term.translations(), broader(typed));
  }

  private static boolean isSame(String name, String typed) {
    return Folded.of(name)
        .toLowerCase(Locale.ROOT)
        .equals(Folded.of(typed).toLowerCase(Locale.ROOT));
  }
}
