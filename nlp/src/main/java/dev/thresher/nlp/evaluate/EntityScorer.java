package dev.thresher.nlp.evaluate;

import dev.thresher.corpus.content.DateMention;
import dev.thresher.corpus.content.EntityMention;
import dev.thresher.corpus.content.EntityType;
import dev.thresher.corpus.edition.Language;
import dev.thresher.corpus.text.Span;
import dev.thresher.nlp.evaluate.GoldPassage.Dated;
import dev.thresher.nlp.evaluate.GoldPassage.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Counts named things and dates against a gold set.
 *
 * <p>{@code exact}: same span and same type; {@code overlap}: same type and a common character,
 * each gold mention once; {@code id}: of the exact ones whose gold has an identity, those with the
 * same.
 */
public final class EntityScorer {
  /** The tallies of one type, or of all. */
  public record Score(Tally exact, Tally overlap, Tally id) {
    public static final Score NONE = new Score(Tally.NONE, Tally.NONE, Tally.NONE);

    Score plus(Score other) {
      return new Score(exact.plus(other.exact), overlap.plus(other.overlap), id.plus(other.id));
    }
  }

  /** What a mention is, where it is, and whose identity it has; for names and dates alike. */
  private record Mark(String kind, Span span, String identity) {}

  private EntityScorer() {}

  /** By type, and under {@code ALL} together. */
  public static Map<String, Score> entities(
      List<GoldPassage> gold, BiFunction<String, Language, List<EntityMention>> reader) {
    Map<String, Score> scores = new TreeMap<>();
    for (GoldPassage passage : gold) {
      List<Mark> wanted = passage.entities().stream().map(EntityScorer::mark).toList();
      List<Mark> found =
          reader.apply(passage.text(), passage.language()).stream()
              .map(EntityScorer::mark)
              .toList();
      for (EntityType type : EntityType.values()) {
        Score score = score(ofKind(wanted, type.name()), ofKind(found, type.name()));
        add(scores, type.name(), score);
        add(scores, "ALL", score);
      }
    }
    scores.values().removeIf(score -> score.exact.found() + score.exact.gold() == 0);
    return scores;
  }

  /**
   * {@code span}: the place alone; {@code value}: place and days; {@code role}: place, days and
   * role.
   */
  public static Map<String, Score> dates(
      List<GoldPassage> gold, Function<String, List<DateMention>> reader) {
    Map<String, Score> scores = new TreeMap<>();
    for (GoldPassage passage : gold) {
      List<DateMention> found = reader.apply(passage.text());
      for (DateView view : DateView.values()) {
        add(
            scores,
            view.name(),
            score(
                passage.dates().stream().map(view::of).toList(),
                found.stream().map(view::of).toList()));
      }
    }
    return scores;
  }

  private static void add(Map<String, Score> scores, String kind, Score score) {
    scores.merge(kind, score, Score::plus);
  }

  private static List<Mark> ofKind(List<Mark> marks, String kind) {
    return marks.stream().filter(mark -> mark.kind.equals(kind)).toList();
  }

  private static Mark mark(Named named) {
    return new Mark(named.type().name(), named.span(), named.id().orElse(""));
  }

  private static Mark mark(EntityMention mention) {
    return new Mark(mention.type().name(), mention.evidence().span(), mention.id().orElse(""));
  }

  private static Score score(List<Mark> wanted, List<Mark> found) {
    int exact = 0;
    int identified = 0;
    int identities = 0;
    for (Mark mark : wanted) {
      for (Mark candidate : found) {
        if (mark.kind.equals(candidate.kind) && mark.span.equals(candidate.span)) {
          exact++;
          identities += mark.identity.isEmpty() ? 0 : 1;
          identified +=
              !mark.identity.isEmpty() && mark.identity.equals(candidate.identity) ? 1 : 0;
        }
      }
    }
    return new Score(
        new Tally(exact, found.size(), wanted.size()),
        new Tally(overlapping(wanted, found), found.size(), wanted.size()),
        new Tally(identified, identities, identities));
  }

  private static int overlapping(List<Mark> wanted, List<Mark> found) {
    List<Mark> left = new ArrayList<>(wanted);
    int overlaps = 0;
    for (Mark candidate : found) {
      for (Mark mark : left) {
        if (mark.kind.equals(candidate.kind) && mark.span.overlaps(candidate.span)) {
          left.remove(mark);
          overlaps++;
          break;
        }
      }
    }
    return overlaps;
  }

  /** What of a date is compared. */
  private enum DateView {
    SPAN,
    VALUE,
    ROLE;

    Mark of(Dated date) {
      return mark(date.span(), date.value() + date.anchor(), date.role());
    }

    Mark of(DateMention date) {
      String value =
          date.value().map(Object::toString).orElse("")
              + date.valueEnd().map(end -> ".." + end).orElse("")
              + date.anchor().orElse("");
      return mark(date.evidence().span(), value, date.role().code());
    }

    private Mark mark(Span span, String value, String role) {
      return switch (this) {
        case SPAN -> new Mark("date", span, "");
        case VALUE -> new Mark(value, span, "");
        case ROLE -> new Mark(value + role, span, "");
      };
    }
  }
}
