package dev.thresher.track.party;

import dev.thresher.corpus.content.Destination;
import dev.thresher.corpus.content.Listing;
import dev.thresher.corpus.content.ListingCitation;
import dev.thresher.corpus.content.ListingDate;
import dev.thresher.corpus.content.Party;
import dev.thresher.corpus.content.PartyAddress;
import dev.thresher.corpus.content.PartyAlias;
import dev.thresher.corpus.text.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The fields in which a party differs between two editions, in the order of a row. */
final class FieldChanges {
  private static final int ALIKE = 400;

  /** How a field's change reads as a direction. */
  private interface Kind {
    FieldChange of(String field, Optional<Evidence> before, Optional<Evidence> after);
  }

  private final List<FieldChange> changes = new ArrayList<>();

  private FieldChanges() {}

  static List<FieldChange> of(Party before, Party after) {
    FieldChanges fields = new FieldChanges();
    fields.compare(before, after);
    return fields.changes;
  }

  private void compare(Party before, Party after) {
    one(
        "name",
        Optional.of(before.name().main()),
        Optional.of(after.name().main()),
        FieldChange::ofReach);
    several("alias", aliases(before), aliases(after), FieldChange::ofReach);
    several("address", addresses(before), addresses(after), FieldChange::ofReach);
    destination(before.destination(), after.destination());
    several("also listed under", elsewhere(before), elsewhere(after), FieldChange::ofRecord);
    terms(before.listing(), after.listing());
    several("remark", before.remarks(), after.remarks(), FieldChange::ofTerms);
  }

  private void terms(Listing before, Listing after) {
    one(
        "licence requirement",
        before.licenceRequirement(),
        after.licenceRequirement(),
        FieldChange::ofTerms);
    one("review policy", before.reviewPolicy(), after.reviewPolicy(), FieldChange::ofTerms);
    several("ground", before.grounds(), after.grounds(), FieldChange::ofTerms);
    several("citation", citations(before), citations(after), FieldChange::ofRecord);
    one(
        "date",
        before.dated().map(ListingDate::evidence),
        after.dated().map(ListingDate::evidence),
        FieldChange::ofRecord);
  }

  private static List<Evidence> aliases(Party party) {
    return party.name().aliases().stream().map(PartyAlias::name).toList();
  }

  private static List<Evidence> addresses(Party party) {
    return party.addresses().stream().map(PartyAddress::wording).toList();
  }

  private static List<Evidence> elsewhere(Party party) {
    return party.elsewhere().stream().flatMap(place -> place.heading().stream()).toList();
  }

  private static List<Evidence> citations(Listing listing) {
    return listing.citations().stream().map(ListingCitation::evidence).toList();
  }

  private void destination(Destination before, Destination after) {
    if (!Fold.of(before.key()).equals(Fold.of(after.key()))) {
      changes.add(FieldChange.ofRecord("destination", before.heading(), after.heading()));
    }
  }

  private void one(String field, Optional<Evidence> before, Optional<Evidence> after, Kind kind) {
    if (!fold(before).equals(fold(after))) {
      changes.add(kind.of(field, before, after));
    }
  }

  private static String fold(Optional<Evidence> words) {
    return words.map(Evidence::quote).map(Fold::of).orElse("");
  }

  /** Values that stand on one side alone; those that are alike are one value amended. */
  private void several(String field, List<Evidence> before, List<Evidence> after, Kind kind) {
    List<Evidence> gone = without(before, after);
    List<Evidence> come = without(after, before);
    for (Evidence now : List.copyOf(come)) {
      Optional<Evidence> was = mostAlike(now, gone);
      if (was.isPresent()) {
        changes.add(kind.of(field, was, Optional.of(now)));
        gone.remove(was.get());
        come.remove(now);
      }
    }
    gone.forEach(was -> changes.add(kind.of(field, Optional.of(was), Optional.empty())));
    come.forEach(now -> changes.add(kind.of(field, Optional.empty(), Optional.of(now))));
  }

  private static List<Evidence> without(List<Evidence> values, List<Evidence> others) {
    List<String> left =
        new ArrayList<>(others.stream().map(other -> Fold.of(other.quote())).toList());
    List<Evidence> alone = new ArrayList<>();
    for (Evidence value : values) {
      if (!left.remove(Fold.of(value.quote()))) {
        alone.add(value);
      }
    }
    return alone;
  }

  private static Optional<Evidence> mostAlike(Evidence now, List<Evidence> gone) {
    return gone.stream()
        .filter(was -> Fold.likeness(was.quote(), now.quote()) >= ALIKE)
        .max(java.util.Comparator.comparingInt(was -> Fold.likeness(was.quote(), now.quote())));
  }
}
