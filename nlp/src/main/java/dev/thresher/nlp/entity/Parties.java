package dev.thresher.nlp.entity;

import dev.thresher.corpus.content.EntityType;
import dev.thresher.corpus.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Turns bodies and persons into listed parties where their sentence says that they are on a list,
 * come onto it or leave it.
 *
 * <p>The words that say so stand in {@code listing.tsv}, with {@code @} in the place of the name
 * and {@code #} in that of every other one, so that no full stop of a company's form ends a clause:
 * {@code listed} ones speak of a list, {@code denied} ones say that this name is not meant, {@code
 * alias} ones belong to the rows of a list. Names in one row with a listed one, and its aliases in
 * brackets, are listed as well.
 */
final class Parties {
  private static final List<Pattern> LISTED = expressions("listed");
  private static final List<Pattern> DENIED = expressions("denied");
  private static final List<Pattern> ALIAS = expressions("alias");

  /** Between names of one row: "A, B and its director C", 甲、乙及丙. */
  private static final Pattern IN_A_ROW =
      Pattern.compile(
          "(?:\\s?\\([^()]{1,40}\\)|,? (?:of|in|,) \\p{Lu}[\\p{L} ]{2,24}|等[^,。;、#]{0,10}(?:公司|企业|实体|人员|个人|机构|单位|人))?\\s?[,;、]?\\s?(?:as well as|and|or|及其?|和|与|以及)?\\s?"
              + "(?:(?:(?:of|for|against) )?(?:its|their|the|his|her) (?:[a-z-]+,? ){1,3}|(?:高级管理人员|高管|总裁|首席执行官|法人代表|实际控制人|董事长|总经理|法定代表人|创始人|负责人|董事|经理|股东))?");

  /** Before an alias: "(alias ", （又名. */
  private static final Pattern BEFORE_ALIAS =
      Pattern.compile(
          ",? ?\\(?(?:alias|also known as|[afn]\\.k\\.a\\.|aka|formerly(?: known as)?|former name|又名|原名|别名|曾用名|简称|即)?[,:]? ?\"?");

  private Parties() {}

  /** The same findings, with the listed ones of type {@link EntityType#PARTY}. */
  static List<Finding> name(String view, List<Finding> findings) {
    if (findings.stream().noneMatch(Parties::mayBeParty)) {
      return findings;
    }
    List<Finding> named = new ArrayList<>(findings);
    int at = 0;
    for (Span sentence : Sentences.of(view)) {
      int from = at;
      while (at < named.size() && named.get(at).span().end() <= sentence.end()) {
        at++;
      }
      nameIn(view, sentence, named.subList(from, at));
    }
    return named;
  }

  private static void nameIn(String view, Span sentence, List<Finding> findings) {
    List<Boolean> denied = new ArrayList<>();
    List<Finding> before = List.copyOf(findings);
    for (int i = 0; i < before.size(); i++) {
      String masked = mayBeParty(before.get(i)) ? masked(view, sentence, before, i) : "";
      denied.add(matches(DENIED, masked));
      if (isListed(masked)) {
        findings.set(i, before.get(i).as(EntityType.PARTY));
      }
    }
    List<Integer> row =
        IntStream.range(0, before.size()).filter(i -> mayBeParty(before.get(i))).boxed().toList();
    for (int i = 1; i < row.size(); i++) {
      follow(view, findings, row.get(i - 1), row.get(i), denied);
    }
    for (int i = row.size() - 1; i > 0; i--) {
      follow(view, findings, row.get(i), row.get(i - 1), denied);
    }
  }

  /** A name beside a listed one. */
  private static void follow(
      String view, List<Finding> findings, int listed, int other, List<Boolean> denied) {
    Finding beside = findings.get(other);
    if (findings.get(listed).type() != EntityType.PARTY
        || !mayBeParty(beside)
        || denied.get(other)) {
      return;
    }
    int end = findings.get(Math.min(listed, other)).span().end();
    int start = findings.get(Math.max(listed, other)).span().start();
    String gap = end <= start ? view.substring(end, start) : "";
    if (!gap.isEmpty()
        && (IN_A_ROW.matcher(gap).matches() || BEFORE_ALIAS.matcher(gap).matches())) {
      findings.set(other, beside.as(EntityType.PARTY));
    }
  }

  private static boolean mayBeParty(Finding finding) {
    return finding.strength() != Finding.Strength.NAME && isBodyOrPerson(finding);
  }

  private static boolean isBodyOrPerson(Finding finding) {
    return finding.type() == EntityType.ORGANIZATION || finding.type() == EntityType.PERSON;
  }

  private static boolean isListed(String masked) {
    return (matches(LISTED, masked) && !matches(DENIED, masked)) || matches(ALIAS, masked);
  }

  /** The sentence with {@code @} for this name and {@code #} for the others. */
  private static String masked(String view, Span sentence, List<Finding> findings, int name) {
    StringBuilder masked = new StringBuilder();
    int at = Math.min(sentence.start(), findings.getFirst().span().start());
    for (int i = 0; i < findings.size(); i++) {
      Finding finding = findings.get(i);
      if (finding.span().start() >= at && (i == name || mayBeParty(finding))) {
        masked.append(view, at, finding.span().start()).append(i == name ? '@' : '#');
        at = finding.span().end();
      }
    }
    return masked.append(view, at, Math.max(at, sentence.end())).toString();
  }

  private static boolean matches(List<Pattern> patterns, String masked) {
    return patterns.stream().anyMatch(pattern -> pattern.matcher(masked).find());
  }

  private static List<Pattern> expressions(String kind) {
    List<List<String>> rows = Rows.of("listing.tsv");
    return rows.stream()
        .filter(row -> row.getFirst().equals(kind))
        .map(row -> Pattern.compile(unfolded(row.get(1), rows)))
        .toList();
  }

  /** Puts the fragments of the table, such as what a list is called, in their places. */
  private static String unfolded(String expression, List<List<String>> rows) {
    String whole = expression;
    for (List<String> row : rows) {
      if (row.getFirst().equals("fragment")) {
        whole = whole.replace("<<" + row.get(1) + ">>", row.get(2));
      }
    }
    return whole;
  }
}
