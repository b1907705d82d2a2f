package dev.thresher.nlp.entity;

import dev.thresher.corpus.content.EntityMention;
import dev.thresher.corpus.content.EntityType;
import dev.thresher.corpus.edition.Language;
import dev.thresher.corpus.text.Evidence;
import dev.thresher.corpus.text.Normalized;
import dev.thresher.corpus.text.Span;
import dev.thresher.nlp.entity.Gazetteer.Met;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the named things of a passage: by patterns, by tables, and by statistics where neither
 * knows.
 *
 * <p>A function of the words alone; safe for concurrent use. Japanese, French and Korean passages
 * are read by patterns and tables only.
 */
public final class EntityReader {
  private final Map<Language, Names> names;

  /**
   * A reader with statistical recognisers.
   *
   * @param recognitions for each language that has any
   */
  public EntityReader(Map<Language, List<Recognition>> recognitions, SentenceCache cache) {
    this.names =
        recognitions.entrySet().stream()
            .collect(
                java.util.stream.Collectors.toUnmodifiableMap(
                    Map.Entry::getKey, entry -> new Names(entry.getValue(), cache)));
  }

  /** A reader of fixed forms and tables alone; opens no model. */
  public static EntityReader ofFixedForms() {
    return new EntityReader(Map.of(), SentenceCache.none());
  }

  /**
   * The named things in order of their place, none overlapping.
   *
   * @param provision path of the provision that the text is the wording of; may be empty
   */
  public List<EntityMention> read(String provision, String text, Language language) {
    Normalized view = Normalized.of(text);
    List<Finding> findings = find(view.characters(), language);
    List<Finding> phrased = LawPhrases.join(view.characters(), findings);
    return Parties.name(view.characters(), phrased).stream()
        .map(finding -> mention(provision, text, view, finding))
        .toList();
  }

  private List<Finding> find(String view, Language language) {
    List<Met> met = Gazetteer.ofTables().find(view);
    List<Finding> fixed = Patterns.find(view, language);
    List<Finding> findings = new ArrayList<>(fixed.stream().filter(EntityReader::isWhole).toList());
    findings.addAll(Phrases.find(view, met, fixed.stream().filter(f -> !isWhole(f)).toList()));
    met.stream().flatMap(term -> finding(term).stream()).forEach(findings::add);
    Unnamed unnamed = Unnamed.of(view, met);
    findings.removeIf(unnamed::forbids);
    identify(findings);
    List<Finding> sure = Overlaps.resolve(findings);
    Names statistics = names.get(language);
    if (statistics == null) {
      return sure;
    }
    List<Span> decided = new ArrayList<>(sure.stream().map(Finding::span).toList());
    decided.addAll(unnamed.spans());
    List<Finding> guesses = new ArrayList<>(statistics.find(view, decided));
    guesses.removeIf(unnamed::forbids);
    findings.addAll(guesses);
    return Overlaps.resolve(findings);
  }

  /** The form of a name that a table knows has the identity that the table gives. */
  private static void identify(List<Finding> findings) {
    Map<Span, Finding> known = new HashMap<>();
    findings.stream()
        .filter(finding -> finding.strength() == Finding.Strength.NAME && finding.id().isPresent())
        .forEach(finding -> known.put(finding.span(), finding));
    findings.replaceAll(finding -> {
      Finding named = known.get(finding.span());
      return named != null && finding.id().isEmpty() && named.type() == finding.type()
          ? finding.named(named.id())
          : finding;
    });
  }

  /** A substance may be part of a product's name. */
  private static boolean isWhole(Finding finding) {
    return finding.type() != EntityType.CHEMICAL;
  }

  /** Substances and products come from {@link Phrases}; what is no name is none. */
  private static Optional<Finding> finding(Met met) {
    return met.term()
        .type()
        .filter(type -> Phrases.readsNot(type))
        .map(type ->
            new Finding(met.span(), type, met.term().id(), met.term().strength(), "gazetteer"));
  }

  private static EntityMention mention(
      String provision, String text, Normalized view, Finding finding) {
    Span span = view.toSource(finding.span());
    return new EntityMention(
        provision,
        finding.type(),
        finding.id(),
        finding.source(),
        new Evidence(span, span.of(text), 0));
  }
}
