package dev.thresher.index.write;

import dev.thresher.corpus.content.EntityMention;
import dev.thresher.corpus.content.EntityType;
import dev.thresher.corpus.entry.Designator;
import dev.thresher.corpus.entry.Document;
import dev.thresher.corpus.entry.Provision;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What holds for a whole entry and is looked for under each of its provisions. */
final class EntryFacts {
  /** Category and product group stand in the code itself: 3A001. */
  private static final Pattern CODE = Pattern.compile("(?:X\\.)?([0-9])([A-E])[0-9]{3}");

  /** Example: "Reason for Control: NS, RS, AT". */
  private static final Pattern REASONS =
      Pattern.compile("Reasons? for Control:?\\s*((?:[A-Z]{2}\\b[,\\s]*(?:and\\s+)?)++)");

  /** Example: "NS applies to entire entry". */
  private static final Pattern APPLIES = Pattern.compile("\\b([A-Z]{2})\\s+appl(?:ies|y)\\s+to\\b");

  private static final Pattern TWO_CAPITALS = Pattern.compile("[A-Z]{2}");

  private final Map<String, Set<String>> reasons = new LinkedHashMap<>();

  private EntryFacts() {}

  static EntryFacts of(Document document) {
    var facts = new EntryFacts();
    for (Provision provision : document.outline().provisions()) {
      entry(provision.designator())
          .ifPresent(entry -> facts.readReasons(entry, document.wording(provision)));
    }
    return facts;
  }

  Set<String> reasons(Designator designator) {
    return entry(designator).map(entry -> reasons.getOrDefault(entry, Set.of())).orElse(Set.of());
  }

  static Optional<String> category(Designator designator) {
    return code(designator).map(code -> code.group(1));
  }

  static Optional<String> productGroup(Designator designator) {
    return code(designator).map(code -> code.group(1) + code.group(2));
  }

  /** A place whose identity is a country: two capital letters of ISO 3166. */
  static boolean isCountry(EntityMention mention) {
    return mention.type() == EntityType.PLACE
        && mention.id().filter(id -> TWO_CAPITALS.matcher(id).matches()).isPresent();
  }

  private static Optional<Matcher> code(Designator designator) {
    return entry(designator).map(CODE::matcher).filter(Matcher::matches);
  }

  private static Optional<String> entry(Designator designator) {
    return designator.isRoot() ? Optional.empty() : Optional.of(designator.steps().getFirst());
  }

  private void readReasons(String entry, String wording) {
    if (!wording.contains("for Control") && !wording.contains("appl")) {
      return;
    }
    for (Matcher all = REASONS.matcher(wording); all.find(); ) {
      for (Matcher one = TWO_CAPITALS.matcher(all.group(1)); one.find(); ) {
        reasons.computeIfAbsent(entry, key -> new TreeSet<>()).add(one.group());
      }
    }
    for (Matcher row = APPLIES.matcher(wording); row.find(); ) {
      reasons.computeIfAbsent(entry, key -> new TreeSet<>()).add(row.group(1));
    }
  }
}
