package dev.thresher.app.analysis;

import dev.thresher.app.report.Cell;
import dev.thresher.app.report.CountBars;
import dev.thresher.app.report.CountChart;
import dev.thresher.app.report.HeatMap;
import dev.thresher.app.report.Label;
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
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
  private static final int BARS = 20;

  /** {@code Entity List (EL) - Bureau of Industry and Security} */
  private static final Pattern LETTERS = Pattern.compile("\\(([A-Z-]+)(?: List)?\\)");

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

  /** All of them; their rows stand under their groups, and here where there are no groups. */
  void addTotal(Roster roster, boolean hasGroups) {
    line(edition(roster), "all", "", roster.members(), NOTHING, hasGroups ? "" : edition(roster));
    roster.members().forEach(member -> roll(roster, member));
    if (!hasGroups) {
      roster.members().forEach(member -> rows.add(row(edition(roster), member)));
    }
  }

  private void roll(Roster roster, Member member) {
    String roll = member.roll().isEmpty() ? edition(roster) : member.roll();
    lists.computeIfAbsent(roll, key -> new ArrayList<>()).add(member);
  }

  void add(Roster roster, Grouping grouping) {
    Map<String, List<Member>> groups = roster.by(grouping);
    List<Member> sofar = new ArrayList<>();
    Map<String, Long> bars = new LinkedHashMap<>();
    groups.forEach((value, members) -> {
      sofar.addAll(members);
      Cell cumulative =
          grouping == Grouping.YEAR ? Cell.count(definitions.getFirst().count(sofar)) : NOTHING;
      group(roster, grouping, value, members, cumulative);
      bars.put(mark(value), definitions.getFirst().count(members));
    });
    if (grouping == Grouping.DESTINATION || grouping == Grouping.ADDRESS) {
      addTogether(roster, grouping, groups);
    }
    drawings.add(drawing(edition(roster) + ": " + title(grouping), grouping, bars));
  }

  private Node.Element drawing(String title, Grouping grouping, Map<String, Long> bars) {
    PartyCount counted = definitions.getFirst();
    String axis = counted.name() + ": " + counted.meaning();
    return grouping == Grouping.YEAR
        ? CountChart.of(title, axis, labelled(grouping, everyYear(bars)))
        : CountBars.of(title, axis, labelled(grouping, most(bars)));
  }

  private static Map<Label, Long> labelled(Grouping grouping, Map<String, Long> bars) {
    Map<Label, Long> labelled = new LinkedHashMap<>();
    bars.forEach((value, count) -> labelled.put(label(grouping, value), count));
    return labelled;
  }

  private static Label label(Grouping grouping, String value) {
    return switch (grouping) {
      case DESTINATION, ADDRESS -> Label.ofCountry(value);
      case FIELD -> Label.ofField(value);
      case TYPE, YEAR, ROLL -> Label.of("value", value);
    };
  }

  private static String title(Grouping grouping) {
    return switch (grouping) {
      case DESTINATION -> "by destination";
      case ADDRESS -> "by country of address";
      case TYPE -> "by type";
      case FIELD -> "by field of technology";
      case YEAR -> "survivors by year of first listing";
      case ROLL -> "by list";
    };
  }

  /** The largest groups, the largest first. */
  private static Map<String, Long> most(Map<String, Long> bars) {
    Map<String, Long> largest = new LinkedHashMap<>();
    bars.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .limit(BARS)
        .forEach(bar -> largest.put(bar.getKey(), bar.getValue()));
    return largest;
  }

  /** A line, and its members as the rows behind it. */
  private void group(
      Roster roster, Grouping grouping, String value, List<Member> members, Cell cumulative) {
    String set = edition(roster) + "/" + grouping.code() + "/" + value;
    line(edition(roster), grouping.code(), value, members, cumulative, set);
    members.forEach(member -> rows.add(row(set, member)));
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
      group(roster, grouping, "CN+HK", both, NOTHING);
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
    cells.add(set.isEmpty() ? NOTHING : Cell.text(set));
    counts.add(cells);
  }

  /** Each pair of lists; a list within a list counts as one of its own. */
  void addOverlaps() {
    Map<Label, Map<Label, HeatMap.Tally>> shared = new TreeMap<>();
    for (Overlap overlap : Overlap.of(lists)) {
      shared(shared, overlap.left(), overlap.right(), overlap.pairs().size());
      shared(shared, overlap.right(), overlap.left(), overlap.pairs().size());
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
    if (!shared.isEmpty()) {
      drawings.add(
          HeatMap.of(
              "Persons of a row's list who stand on the column's too",
              "N3: distinct persons; on both lists / on the row's",
              shared));
    }
  }

  /** So many persons of a list stand on another too, of all that stand on it. */
  private void shared(
      Map<Label, Map<Label, HeatMap.Tally>> shared, String list, String other, int pairs) {
    int persons = Math.toIntExact(PartyCount.N3.count(lists.getOrDefault(list, List.of())));
    shared
        .computeIfAbsent(Label.of(mark(list)), key -> new TreeMap<>())
        .put(Label.of(mark(other)), new HeatMap.Tally(pairs, persons));
  }

  /** The letters in brackets by which a list is known: {@code EL}; else its name. */
  private static String mark(String list) {
    Matcher letters = LETTERS.matcher(list);
    return letters.find() ? letters.group(1) : list;
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
