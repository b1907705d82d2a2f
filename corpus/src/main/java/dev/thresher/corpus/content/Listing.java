package dev.thresher.corpus.content;

import dev.thresher.corpus.text.Evidence;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The terms on which a party is listed.
 *
 * @param roll the list within the list: "Entity List (EL)", 关注名单
 * @param number the list's own number for the party
 * @param licenceRequirement which items need a licence
 * @param reviewPolicy how applications are reviewed
 * @param grounds why, or under which programmes, the party is listed
 * @param footnotes the marks of the list's footnotes that apply to the party
 * @param citations the acts that listed the party or amended its row, as printed
 * @param dated a day of listing that the row states beside its citations
 */
public record Listing(
    Optional<Evidence> roll,
    Optional<Evidence> number,
    Optional<Evidence> licenceRequirement,
    Optional<Evidence> reviewPolicy,
    List<Evidence> grounds,
    List<Evidence> footnotes,
    List<ListingCitation> citations,
    Optional<ListingDate> dated) {
  public Listing {
    grounds = List.copyOf(grounds);
    footnotes = List.copyOf(footnotes);
    citations = List.copyOf(citations);
  }

  /** The day that the row states, else the earliest day of its citations. */
  public Optional<ListingDate> firstListed() {
    return dated.or(() ->
        citations.stream()
            .flatMap(citation -> citation.date().stream())
            .min(Comparator.comparing(ListingDate::value)));
  }

  /** The first day of listing, without its evidence. */
  public Optional<LocalDate> firstDay() {
    return firstListed().map(ListingDate::value);
  }
}
