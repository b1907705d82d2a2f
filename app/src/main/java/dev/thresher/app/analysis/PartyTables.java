package dev.thresher.app.analysis;

import dev.thresher.app.report.Cell;
import dev.thresher.app.report.CountChart;
import dev.thresher.app.report.page.Node;
import dev.thresher.corpus.content.PartyTyping;
import dev.thresher.track.field.FieldOfName;
import dev.thresher.track.roster.Grouping;
import dev.thresher.track.roster.Member;
import dev.thresher.track.roster.Overlap;
import dev.thresher.track.roster.PartyCount;
import dev.thresher.track.roster.Roster;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Counts of parties, and the parties. */
final class PartyTables {
  static final List<String> ROWS =
      List.of(
          "set",
          "row",
          "name",
          "destination",
          "type",
          "type_rule",
          "field",
          "field_word",
          "first_listed",
          "citation",
          "person",
          "addresses",
          "start",
          "end");
  private static final Cell NOTHING = new Cell.Nothing();
  private static final String CHINA = "CN";
  private static final String HONG_KONG = "HK";

  private final List<PartyCount> definitions;
  private final String asOf;
  private final List<List<Cell>> counts = new ArrayList<>();
  private final List<List<Cell>> rows = new ArrayList<>();
  private final Map<String, List<Member>> lists = new LinkedHashMap<>();
  private final List<Node.Element> drawings = new ArrayList<>();

  PartyTables(List<PartyCount> definitions, String asOf) {
    this.definitions = List.copyOf(definitions);
    this.asOf = asOf;
  }

  List<String> countColumns() {
    List<String> columns = new ArrayList<>(List.of("edition", "as_of", "by", "value"));
    definitions.forEach(each -> columns.add(each.name()));
    columns.addAll(List.of("cumulative", "set"));
    return columns;
  }

  List<List<Cell>> counts() {
    return counts;
  }

  List<List<Cell>> rows() {
    return rows;
  }

  List<Node.Element> drawings() {
    return drawings;
  }

  private static String edition(Roster roster) {
    return roster.list().document().edition().name();
  }

  void addTotal(Roster roster) {
    line(edition(roster), "all", "", roster.members(), NOTHING, edition(roster));
  }

  void add(Roster roster, Grouping grouping) {
    Map<String, List<Member>> groups = roster.by(grouping);
    List<Member> sofar = new ArrayList<>();
    Map<String, Long> bars = new LinkedHashMap<>();
    groups.forEach((value, members) -> {
      sofar.addAll(members);
      Cell cumulative =
          grouping == Grouping.YEAR ? Cell.count(definitions.getFirst().count(sofar)) : NOTHING;
      line(edition(roster), grouping.code(), value, members, cumulative, edition(roster));
      bars.put(value, definitions.getFirst().count(members));
    });
    if (grouping == Grouping.DESTINATION || grouping == Grouping.ADDRESS) {
      addTogether(roster, grouping, groups);
    }
    if (grouping == Grouping.YEAR) {
      drawings.add(
          CountChart.of(
              edition(roster) + ": survivors by year of first listing / 按首次列入年份",
              definitions.getFirst().name(),
              everyYear(bars)));
    }
  }

  /** Years in which nobody was listed are years of the axis too. */
  private static Map<String, Long> everyYear(Map<String, Long> bars) {
    List<Integer> years =
        bars.keySet().stream()
            .filter(year -> year.chars().allMatch(Character::isDigit))
            .map(Integer::valueOf)
            .toList();
    Map<String, Long> every = new LinkedHashMap<>();
    for (int i = 0; i < years.size(); i++) {
      int last = i + 1 < years.size() ? years.get(i + 1) - 1 : years.get(i);
      for (int year = years.get(i); year <= last; year++) {
        every.put(String.valueOf(year), bars.getOrDefault(String.valueOf(year), 0L));
      }
    }
    bars.forEach(every::putIfAbsent);
    return every;
  }

  /** Hong Kong stands by itself above; here it is added to China. */
  private void addTogether(Roster roster, Grouping grouping, Map<String, List<Member>> groups) {
    if (groups.containsKey(CHINA) && groups.containsKey(HONG_KONG)) {
      List<Member> both =
          roster.members().stream()
              .filter(member ->
                  grouping.values(member).contains(CHINA)
                      || grouping.values(member).contains(HONG_KONG))
              .toList();
      line(edition(roster), grouping.code(), "CN+HK", both, NOTHING, edition(roster));
    }
  }

  private void line(
      String edition, String by, String value, List<Member> members, Cell cumulative, String set) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.text(edition));
    cells.add(Cell.text(asOf));
    cells.add(Cell.text(by));
    cells.add(Cell.text(value));
    definitions.forEach(each -> cells.add(Cell.count(each.count(members))));
    cells.add(cumulative);
    cells.add(Cell.text(set));
    counts.add(cells);
  }

  void addMembers(Roster roster) {
    for (Member member : roster.members()) {
      rows.add(row(edition(roster), member));
      String roll = member.roll().isEmpty() ? edition(roster) : member.roll();
      lists.computeIfAbsent(roll, key -> new ArrayList<>()).add(member);
    }
  }

  /** Each pair of lists; a list within a list counts as one of its own. */
  void addOverlaps() {
    for (Overlap overlap : Overlap.of(lists)) {
      if (overlap.pairs().isEmpty()) {
        continue;
      }
      String name = overlap.left() + " & " + overlap.right();
      line(
          name,
          "overlap",
          "",
          overlap.pairs().stream().map(Overlap.Pair::left).toList(),
          NOTHING,
          name);
      overlap.pairs().forEach(pair -> rows.add(row(name, pair.left())));
    }
  }

  private static List<Cell> row(String set, Member member) {
    List<FieldOfName> fields = member.fields();
    var name = member.party().name().main();
    return List.of(
        Cell.text(set),
        Cell.text(member.party().provision()),
        Cell.text(name.quote()),
        Cell.text(member.destination()),
        Cell.text(member.type()),
        Cell.text(member.party().name().typing().map(PartyTyping::rule)),
        Cell.text(fields.stream().map(FieldOfName::field).collect(Collectors.joining("; "))),
        Cell.text(
            fields.stream().map(field -> field.word().quote()).collect(Collectors.joining("; "))),
        Cell.text(member.firstListed()),
        Cell.text(
            member.party().listing().citations().stream()
                .map(citation -> citation.reference())
                .findFirst()),
        Cell.text(member.person()),
        Cell.count(member.party().addresses().size()),
        Cell.count(name.span().start()),
        Cell.count(name.span().end()));
  }
}
