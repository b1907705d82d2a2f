package dev.thresher.nlp.entity;

import dev.thresher.corpus.content.EntityType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How a pattern names what it found: {@code ${t} CFR ${s}} with the groups of the match put in.
 *
 * <p>Alternatives stand between bars with a blank on each side; the first whose groups are all
 * there is taken. {@code ${n|m}} is whichever of the groups is there, {@code ${s/q}} the paragraph
 * s with the steps of q in the place of its own.
 */
record Identity(List<String> templates) {
  private static final Pattern GROUP = Pattern.compile("\\$\\{([\\w|/]+)}");

  private static final Map<String, String> DEPARTMENTS =
      Map.of(
          "Commerce", "us-doc",
          "State", "us-dos",
          "Defense", "us-dod",
          "Energy", "us-doe",
          "Treasury", "us-treasury",
          "Justice", "us-doj",
          "Homeland Security", "us-dhs");

  static Identity of(String cell) {
    return new Identity(cell.isBlank() ? List.of() : List.of(cell.split(" \\| ")));
  }

  /** The groups of a match that are there, by name. */
  static Map<String, String> groups(Matcher match) {
    Map<String, String> groups = new HashMap<>();
    match
        .namedGroups()
        .keySet()
        .forEach(name ->
            Optional.ofNullable(match.group(name)).ifPresent(words -> groups.put(name, words)));
    return groups;
  }

  /**
   * The identity of a match; one that goes on from another (the 56 of "Nos. 55 and 56") is of the
   * same title, year or issuer.
   *
   * @param first the groups of the match that it goes on from; empty for one that stands alone
   */
  Optional<String> of(Map<String, String> own, Map<String, String> first, EntityType type) {
    Map<String, String> both = both(first, own);
    return templates.stream()
        .flatMap(template -> fill(template, own).stream())
        .findFirst()
        .or(() ->
            templates.stream()
                .filter(template -> !first.isEmpty() && namesOneOf(template, own))
                .flatMap(template -> fill(template, both).stream())
                .findFirst())
        .map(id -> plain(id, type))
        .filter(id -> !id.isBlank());
  }

  /** The groups of two matches; where both have one, that of the second. */
  static Map<String, String> both(Map<String, String> first, Map<String, String> second) {
    Map<String, String> both = new HashMap<>(first);
    both.putAll(second);
    return both;
  }

  private static boolean namesOneOf(String template, Map<String, String> own) {
    return GROUP
        .matcher(template)
        .results()
        .flatMap(group -> Stream.of(group.group(1).split("[|/]")))
        .anyMatch(own::containsKey);
  }

  private static Optional<String> fill(String template, Map<String, String> values) {
    Matcher groups = GROUP.matcher(template);
    StringBuilder filled = new StringBuilder();
    while (groups.find()) {
      Optional<String> value = value(groups.group(1), values);
      if (value.isEmpty()) {
        return Optional.empty();
      }
      groups.appendReplacement(filled, Matcher.quoteReplacement(value.get()));
    }
    return Optional.of(groups.appendTail(filled).toString());
  }

  private static Optional<String> value(String names, Map<String, String> values) {
    int slash = names.indexOf('/');
    if (slash < 0) {
      return Stream.of(names.split("\\|"))
          .flatMap(group -> Stream.ofNullable(values.get(group)))
          .findFirst();
    }
    return Optional.ofNullable(values.get(names.substring(0, slash)))
        .flatMap(first ->
            Optional.ofNullable(values.get(names.substring(slash + 1)))
                .map(steps -> ParagraphSteps.beside(first, steps)));
  }

  private static String plain(String id, EntityType type) {
    return switch (type) {
      case HS_CODE -> id.replaceAll("\\D", "");
      case CONTROL_CODE -> id.startsWith("USML") ? id : id.replace(" ", "");
      case AGENCY ->
          id.startsWith("department ")
              ? DEPARTMENTS.getOrDefault(id.substring("department ".length()), "")
              : id;
      case LAW, CITATION -> id.replaceAll("[《》]", "").replace("中华人民共和国", "").replace(",", "");
      case ORGANIZATION, PERSON, PLACE, CAS_NUMBER, CHEMICAL, PRODUCT, PARTY -> id;
    };
  }
}
