package dev.thresher.index.search;

import dev.thresher.corpus.edition.Language;
import dev.thresher.corpus.edition.ListId;
import dev.thresher.corpus.entry.Designator;
import dev.thresher.corpus.entry.ProvisionKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A provision that answers a request.
 *
 * @param edition the name of the edition that is shown: {@code us-ccl@2022-10-07}
 * @param heading the first words of the entry or heading above it; empty if there is none
 * @param place where its words begin, for a human: page, anchor or line
 * @param quotations the pieces of its words that matched best; its beginning if none did
 * @param parameters those of its parameters that matched; all of them if the request names none
 * @param matching the dates of all editions of this provision that answer the request
 * @param sameWording the dates of all editions that have it in the words that are shown
 */
public record Hit(
    ListId list,
    String edition,
    LocalDate date,
    Language language,
    String path,
    Designator designator,
    ProvisionKind kind,
    Optional<String> lineage,
    String heading,
    String place,
    OptionalInt page,
    List<Quotation> quotations,
    List<HitParameter> parameters,
    List<LocalDate> matching,
    List<LocalDate> sameWording,
    double score) {
  public Hit {
    quotations = List.copyOf(quotations);
    parameters = List.copyOf(parameters);
    matching = List.copyOf(matching);
    sameWording = List.copyOf(sameWording);
  }
}
