package dev.thresher.ingest;

import dev.thresher.corpus.entry.Diagnostic;
import dev.thresher.corpus.entry.Diagnostic.Severity;
import dev.thresher.ingest.bytes.UnreadableFileException;
import dev.thresher.ingest.list.ListFamily;
import dev.thresher.ingest.list.announcement.AnnouncementFamily;
import dev.thresher.ingest.list.canada.JusticeFamily;
import dev.thresher.ingest.list.ccl.CclFamily;
import dev.thresher.ingest.list.china.ChineseFamily;
import dev.thresher.ingest.list.ear.EarFamily;
import dev.thresher.ingest.list.ecfr.EcfrFamily;
import dev.thresher.ingest.list.eu.EuFamily;
import dev.thresher.ingest.list.japan.JapaneseFamily;
import dev.thresher.ingest.list.korea.KoreanFamily;
import dev.thresher.ingest.list.loose.LooseFamily;
import dev.thresher.ingest.scan.Scans;
import dev.thresher.ingest.table.chart.ChartFamily;
import dev.thresher.ingest.table.party.PartyFamily;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads editions: the one door of this module. Safe for several threads. */
public final class Ingestor {
  private static final List<ListFamily> FAMILIES =
      List.of(
          new CclFamily(),
          new EcfrFamily(),
          new EarFamily(),
          new JusticeFamily(),
          new EuFamily(),
          ChineseFamily.lists(),
          ChineseFamily.laws(),
          new AnnouncementFamily(),
          new JapaneseFamily(),
          new KoreanFamily(),
          new PartyFamily(),
          new ChartFamily(),
          new LooseFamily());

  private final Limits limits;

  private Ingestor(Limits limits) {
    this.limits = limits;
  }

  public static Ingestor withLimits(Limits limits) {
    return new Ingestor(limits);
  }

  public static Ingestor standard() {
    return new Ingestor(Limits.standard());
  }

  /** The forms of list that are read, each by its name. */
  public static List<String> families() {
    return FAMILIES.stream().map(ListFamily::name).toList();
  }

  /** Reads scans as well, by Tesseract. */
  public static Ingestor withScans() {
    return new Ingestor(Limits.standard().with(Scans.asked()));
  }

  /** The documents of an edition. Never throws for what a file holds. */
  public Reading read(EditionSource source) {
    List<Diagnostic> refused = refusals(source);
    if (!refused.isEmpty()) {
      return Reading.failed(refused);
    }
    String name = source.family().isEmpty() ? guess(source) : source.family();
    Optional<ListFamily> family =
        FAMILIES.stream().filter(known -> known.name().equals(name)).findFirst();
    return family.map(known -> read(known, source)).orElseGet(() -> unread(source));
  }

  /** A family that was named and is none is a mistake; a form that nobody knows is kept. */
  private static Reading unread(EditionSource source) {
    return source.family().isEmpty() ? kept(source) : Reading.failed(List.of(unknown(source)));
  }

  private static Diagnostic unknown(EditionSource source) {
    return error(
        source.files().getFirst(),
        "there is no family '" + source.family() + "'; the edition was not taken in",
        "leave the family out to have it guessed, or name one of " + String.join(", ", families()));
  }

  private static String guess(EditionSource source) {
    return SourceGuess.familyOf(source.list())
        .or(() -> SourceGuess.of(source.files().getFirst()).family().map(SourceGuess.Clue::value))
        .orElse("");
  }

  private Reading read(ListFamily family, EditionSource source) {
    Scans scans = source.scanned() ? Scans.asked() : limits.scans();
    Limits spoken = limits.with(scans.in(source.language()));
    try {
      return PartyFamily.beside(family.read(source, spoken), source, spoken);
    } catch (UnreadableFileException e) {
      return Reading.failed(List.of(e.diagnostic()));
    }
  }

  private List<Diagnostic> refusals(EditionSource source) {
    List<Diagnostic> refused = new ArrayList<>();
    for (SourceFile file : source.files()) {
      if (file.bytes().length == 0) {
        refused.add(error(file, "is empty", "fetch the file again"));
      } else if (file.bytes().length > limits.fileBytes()) {
        refused.add(
            error(
                file,
                "has "
                    + file.bytes().length
                    + " bytes, more than the limit of "
                    + limits.fileBytes(),
                "split the file, or raise the limit if you trust it"));
      }
    }
    return refused;
  }

  private static Diagnostic error(SourceFile file, String message, String remedy) {
    return new Diagnostic(Severity.ERROR, file.name(), "", message, remedy);
  }

  private static Reading kept(EditionSource source) {
    return Reading.keptNotRead(
        new Diagnostic(
            Severity.WARNING,
            source.files().getFirst().name(),
            "",
            "no family reads the list " + source.list() + " in this form yet; kept, not read",
            "name the family if the text has the form of a known one; 'document' reads any text"));
  }
}
