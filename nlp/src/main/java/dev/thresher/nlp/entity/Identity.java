package dev.thresher.nlp.entity;

import dev.thresher.corpus.content.EntityType;
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
 * there is taken. {@code ${n|m}} is whichever of the groups is there.
 */
record Identity(List<String> templates) {
  private static final Pattern GROUP = Pattern.compile("\\$\\{([\\w|]+)}");

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

  Optional<String> of(Matcher match, EntityType type) {
    for (String template : templates) {
      Optional<String> filled = fill(template, match);
      if (filled.isPresent()) {
        return filled.map(id -> plain(id, type)).filter(id -> !id.isBlank());
      }
    }
    return Optional.empty();
  }

  private static Optional<String> fill(String template, Matcher match) {
    Matcher groups = GROUP.matcher(template);
    StringBuilder filled = new StringBuilder();
    while (groups.find()) {
      Optional<String> value =
          Stream.of(groups.group(1).split("\\|"))
              .flatMap(group -> Stream.ofNullable(match.group(group)))
              .findFirst();
      if (value.isEmpty()) {
        return Optional.empty();
      }
      groups.appendReplacement(filled, Matcher.quoteReplacement(value.get()));
    }
    return Optional.of(groups.appendTail(filled).toString());
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
