package dev.thresher.track.coverage;

import dev.thresher.corpus.text.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The wordings of licence rows that name destinations instead of a chart column, from
 * destinations.tsv; and the embargoes that cover every entry, from embargoes.tsv.
 */
final class DestinationWords {
  private static final String ALL = "*";
  private static final String ELSEWHERE = "?";

  /** A wording and the destinations that it means: countries, groups such as D:5, or all. */
  private record Wording(
      Pattern words, List<String> included, List<String> excluded, String basis) {}

  private static final List<Wording> WORDINGS =
      Table.of(DestinationWords.class, "destinations.tsv").rows().stream()
          .map(row ->
              new Wording(
                  Pattern.compile(row.cell("words"), Pattern.CASE_INSENSITIVE),
                  row.parts("included"),
                  row.parts("excluded"),
                  row.cell("basis")))
          .toList();

  private static final List<Table.Row> EMBARGOES =
      Table.of(DestinationWords.class, "embargoes.tsv").rows();

  private DestinationWords() {}

  /** What a wording says of a country, and on what that rests. */
  record Said(Answer answer, String basis) {}

  /** What the row's words say; empty if they name no destination. */
  static Optional<Said> of(LicenceRow row, String country, Destinations destinations) {
    return WORDINGS.stream()
        .filter(wording -> wording.words().matcher(row.evidence().quote()).find())
        .findFirst()
        .map(wording -> new Said(answer(wording, country, destinations), wording.basis()));
  }

  private static Answer answer(Wording wording, String country, Destinations destinations) {
    Answer included = anyOf(wording.included(), country, destinations);
    Answer excluded = anyOf(wording.excluded(), country, destinations);
    if (included == Answer.NO || excluded == Answer.YES) {
      return Answer.NO;
    }
    return included == Answer.YES && excluded == Answer.NO ? Answer.YES : Answer.UNDECIDED;
  }

  private static Answer anyOf(List<String> names, String country, Destinations destinations) {
    List<Answer> answers = names.stream().map(name -> meets(name, country, destinations)).toList();
    return answers.contains(Answer.YES)
        ? Answer.YES
        : answers.contains(Answer.UNDECIDED) ? Answer.UNDECIDED : Answer.NO;
  }

  private static Answer meets(String name, String country, Destinations destinations) {
    if (name.equals(ELSEWHERE)) {
      return Answer.UNDECIDED;
    }
    if (name.contains(":")) {
      return destinations.isIn(country, name);
    }
    return name.equals(ALL) || name.equals(country) ? Answer.YES : Answer.NO;
  }

  /**
   * An embargo on all that the list names.
   *
   * @param readIn the date of the edition that states it; of earlier days it says nothing
   */
  record Embargo(String basis, LocalDate readIn) {
    /** What it says of an edition of this date. */
    Answer answer(LocalDate edition) {
      return edition.isBefore(readIn) ? Answer.UNDECIDED : Answer.YES;
    }
  }

  /** The provision that embargoes every entry of the list for the country. */
  static Optional<Embargo> embargo(String country) {
    return EMBARGOES.stream()
        .filter(row -> row.cell("country").equals(country))
        .findFirst()
        .map(row -> new Embargo(row.cell("basis"), LocalDate.parse(row.cell("read_in"))));
  }
}
