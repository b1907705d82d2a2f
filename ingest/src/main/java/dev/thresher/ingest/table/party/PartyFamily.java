package dev.thresher.ingest.table.party;

import dev.thresher.corpus.content.Content;
import dev.thresher.corpus.content.PartyList;
import dev.thresher.corpus.edition.ListId;
import dev.thresher.corpus.entry.Diagnostic;
import dev.thresher.ingest.EditionSource;
import dev.thresher.ingest.Limits;
import dev.thresher.ingest.Reading;
import dev.thresher.ingest.SourceFile;
import dev.thresher.ingest.bytes.FileKinds;
import dev.thresher.ingest.bytes.UnreadableFileException;
import dev.thresher.ingest.layout.Extract;
import dev.thresher.ingest.list.ListFamily;
import dev.thresher.ingest.table.CsvFile;
import dev.thresher.ingest.table.JsonFile;
import dev.thresher.ingest.xml.XmlText;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Reads party lists in all forms that they come in. */
public final class PartyFamily implements ListFamily {
  private static final ListId PART_744 = new ListId("us-part744");
  private static final ListId ENTITY_LIST = new ListId("us-entity-list");
  private static final ListId UNVERIFIED_LIST = new ListId("us-unverified-list");
  private static final ListId MILITARY_END_USERS = new ListId("us-military-end-users");

  /** The supplements of Part 744 that are party lists. */
  private record Supplemented(int number, ListId list) {}

  private static final List<Supplemented> SUPPLEMENTS =
      List.of(
          new Supplemented(4, ENTITY_LIST),
          new Supplemented(6, UNVERIFIED_LIST),
          new Supplemented(7, MILITARY_END_USERS));

  @Override
  public String name() {
    return "party-list";
  }

  @Override
  public Reading read(EditionSource source, Limits limits) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    List<Content> lists = new ArrayList<>();
    for (SourceFile file : source.files()) {
      switch (FileKinds.of(file.name(), file.bytes())) {
        case XML -> lists.addAll(ofPart744(source, file, limits));
        case JSON -> lists.add(ofJson(source, file, limits));
        case CSV -> lists.add(ofCsv(source, file));
        case PDF, HTML, JSON_LINES, MARKDOWN, TEXT, OFFICE, EMPTY, OTHER ->
            throw unreadable(file, "is in no form in which party lists are read");
      }
    }
    return Reading.readTables(lists, diagnostics);
  }

  /**
   * A reading of Part 744 as provisions with the party lists that stand in its supplements; any
   * other reading as it is.
   */
  public static Reading beside(Reading reading, EditionSource source, Limits limits) {
    boolean missing =
        source.list().equals(PART_744)
            && reading.outcome() == Reading.Outcome.READ
            && reading.tables().isEmpty();
    List<Content> lists = new ArrayList<>();
    if (missing) {
      source.files().forEach(file -> lists.addAll(ofPart744(source, file, limits)));
    }
    return reading.withTables(lists);
  }

  /**
   * The party lists in an edition of Part 744; one alone if the edition is of that list, none if
   * the file has no such supplements.
   */
  private static List<Content> ofPart744(EditionSource source, SourceFile file, Limits limits) {
    Extract extract = XmlText.extract(file, limits, new TableVocabulary());
    List<Content> lists = new ArrayList<>();
    for (Supplemented wanted : SUPPLEMENTS) {
      Supplement supplement = Supplement.of(extract, wanted.number());
      if (!supplement.rows().isEmpty() && isWanted(source, wanted)) {
        lists.add(PrintedPartyList.of(source.editionOf(wanted.list()), file.name(), supplement));
      }
    }
    return lists;
  }

  private static boolean isWanted(EditionSource source, Supplemented supplement) {
    boolean one = SUPPLEMENTS.stream().anyMatch(known -> known.list().equals(source.list()));
    return !one || supplement.list().equals(source.list());
  }

  private static PartyList ofJson(EditionSource source, SourceFile file, Limits limits) {
    JsonNode root = JsonFile.read(file, limits);
    List<Diagnostic> diagnostics = new ArrayList<>();
    if (ScreeningFile.reads(root)) {
      return FieldPartyList.of(source.edition(), ScreeningFile.parties(root), diagnostics);
    }
    if (RegisterFile.reads(root)) {
      List<PartyFields> parties = RegisterFile.parties(file.name(), root, diagnostics);
      return FieldPartyList.of(source.edition(), parties, diagnostics);
    }
    throw unreadable(file, "is JSON, but no party list of a known form");
  }

  private static PartyList ofCsv(EditionSource source, SourceFile file) {
    CsvFile csv = CsvFile.read(file);
    if (!ScreeningCsv.reads(csv)) {
      throw unreadable(file, "is CSV, but its columns are not those of a party list");
    }
    return FieldPartyList.of(source.edition(), ScreeningCsv.parties(csv), List.of());
  }

  private static UnreadableFileException unreadable(SourceFile file, String message) {
    return new UnreadableFileException(
        file.name(),
        "",
        message,
        "give eCFR XML of Part 744, the Consolidated Screening List in JSON or CSV, or a register"
            + " in JSON");
  }
}
