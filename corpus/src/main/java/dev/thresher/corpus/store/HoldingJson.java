package dev.thresher.corpus.store;

import dev.thresher.corpus.edition.Digest;
import dev.thresher.corpus.edition.Edition;
import dev.thresher.corpus.edition.EditionDates;
import dev.thresher.corpus.edition.Language;
import dev.thresher.corpus.edition.ListId;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A line of the catalogue: an object for a reader's eye, what is unknown left out. */
final class HoldingJson {
  private HoldingJson() {}

  static String encode(Holding holding) {
    LineWriter out = LineWriter.plain().object();
    switch (holding) {
      case Holding.OfEdition(Edition edition, List<HeldFile> files, Provenance provenance) -> {
        out.name("edition").text(edition.name());
        out.name("list").text(edition.list().value());
        out.name("date").text(edition.date().toString());
        out.name("variant").text(edition.variant());
        out.name("language").text(edition.language().code());
        dates(out, edition.dates());
      }
      case Holding.Reference(
              String list,
              String date,
              String variant,
              HeldFile file,
              Provenance provenance) -> {
        out.name("reference").text(file.name());
        property(out, "list", list);
        property(out, "date", date);
        out.name("variant").text(variant);
      }
    }
    out.name("files").each(holding.files(), file -> file(out, file));
    provenance(out, holding.provenance());
    return new String(out.endObject().bytes(), StandardCharsets.UTF_8).stripTrailing();
  }

  private static void dates(LineWriter out, EditionDates dates) {
    dates.published().ifPresent(day -> property(out, "published", day.toString()));
    dates.effective().ifPresent(day -> property(out, "effective", day.toString()));
    dates.retrieved().ifPresent(day -> property(out, "retrieved", day.toString()));
  }

  private static void file(LineWriter out, HeldFile file) {
    out.object().name("name").text(file.name());
    out.name("sha256").text(file.digest().hex());
    out.name("bytes").number(file.bytes()).endObject();
  }

  private static void provenance(LineWriter out, Provenance provenance) {
    property(out, "title", provenance.title());
    property(out, "jurisdiction", provenance.jurisdiction());
    property(out, "languages", provenance.language());
    property(out, "format", provenance.format());
    property(out, "family", provenance.family());
    property(out, "origin", provenance.origin());
    property(out, "licence", provenance.licence());
    property(out, "notes", provenance.notes());
  }

  private static void property(LineWriter out, String name, String value) {
    if (!value.isEmpty()) {
      out.name(name).text(value);
    }
  }

  static Holding decode(String line) {
    LineReader in = new LineReader(line.getBytes(StandardCharsets.UTF_8));
    Map<String, String> words = new LinkedHashMap<>();
    List<HeldFile> files = new ArrayList<>();
    in.object(name -> {
      if (name.equals("files")) {
        files.addAll(in.each(() -> file(in)));
      } else {
        words.put(name, in.text());
      }
    });
    return words.containsKey("edition")
        ? new Holding.OfEdition(edition(words), files, provenance(words))
        : new Holding.Reference(
            word(words, "list"),
            word(words, "date"),
            word(words, "variant"),
            files.getFirst(),
            provenance(words));
  }

  private static HeldFile file(LineReader in) {
    Map<String, String> words = new LinkedHashMap<>();
    in.object(
        name -> words.put(name, name.equals("bytes") ? Long.toString(in.longNumber()) : in.text()));
    return new HeldFile(
        word(words, "name"),
        new Digest(word(words, "sha256")),
        Long.parseLong(word(words, "bytes")));
  }

  private static Edition edition(Map<String, String> words) {
    return new Edition(
        new ListId(word(words, "list")),
        LocalDate.parse(word(words, "date")),
        word(words, "variant"),
        Language.ofCode(word(words, "language")).orElseThrow(),
        new EditionDates(
            day(words, "published"), day(words, "effective"), day(words, "retrieved")));
  }

  private static Optional<LocalDate> day(Map<String, String> words, String name) {
    return Optional.ofNullable(words.get(name)).map(LocalDate::parse);
  }

  private static Provenance provenance(Map<String, String> words) {
    return new Provenance(
        word(words, "title"),
        word(words, "jurisdiction"),
        word(words, "languages"),
        word(words, "format"),
        word(words, "family"),
        word(words, "origin"),
        word(words, "licence"),
        word(words, "notes"));
  }

  private static String word(Map<String, String> words, String name) {
    return words.getOrDefault(name, "");
  }
}
