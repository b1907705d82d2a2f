package dev.thresher.corpus.store;

import dev.thresher.corpus.content.Announcement;
import dev.thresher.corpus.content.Content;
import dev.thresher.corpus.content.ControlList;
import dev.thresher.corpus.content.CountryChart;
import dev.thresher.corpus.content.PartyList;
import dev.thresher.corpus.content.Quality;
import dev.thresher.corpus.entry.Document;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Documents and contents as JSON Lines: {@code decode(encode(x))} equals {@code x}, and equal
 * values give equal bytes.
 *
 * <p>The first line is an object for the eye; it holds the {@link Quality} of a content, so that a
 * summary need not read on. The text stands in the lines once; all else points into it.
 */
public final class ContentCodec {
  private static final String KIND = "thresher";
  private static final String DOCUMENT = "document";
  private static final String CONTROL_LIST = "control-list";
  private static final String PARTY_LIST = "party-list";
  private static final String COUNTRY_CHART = "country-chart";
  private static final String ANNOUNCEMENT = "announcement";

  private ContentCodec() {}

  public static byte[] encode(Document document) {
    LineWriter out = LineWriter.fit(document.text().characters());
    out.object().name(KIND).text(DOCUMENT);
    out.name("edition").text(document.edition().name()).endObject();
    DocumentLines.write(out, document);
    return out.bytes();
  }

  public static Document decodeDocument(byte[] lines) {
    LineReader in = new LineReader(lines);
    requireKind(in, DOCUMENT);
    return DocumentLines.read(in);
  }

  public static byte[] encode(Content content) {
    LineWriter out = LineWriter.fit(content.document().text().characters());
    out.object().name(KIND).text(kind(content));
    out.name("edition").text(content.document().edition().name());
    writeQuality(out, Quality.of(content));
    out.endObject();
    switch (content) {
      case ControlList list -> ControlListLines.write(out, list);
      case CountryChart chart -> CountryChartLines.write(out, chart);
      case PartyList parties -> PartyListLines.write(out, parties);
      case Announcement announcement -> AnnouncementLines.write(out, announcement);
    }
    return out.bytes();
  }

  private static String kind(Content content) {
    return switch (content) {
      case ControlList list -> CONTROL_LIST;
      case CountryChart chart -> COUNTRY_CHART;
      case PartyList parties -> PARTY_LIST;
      case Announcement announcement -> ANNOUNCEMENT;
    };
  }

  /** A content of whatever shape the first line names. */
  public static Content decode(byte[] lines) {
    LineReader in = new LineReader(lines);
    String kind = kind(in);
    return switch (kind) {
      case CONTROL_LIST -> ControlListLines.read(in);
      case COUNTRY_CHART -> CountryChartLines.read(in);
      case PARTY_LIST -> PartyListLines.read(in);
      case ANNOUNCEMENT -> AnnouncementLines.read(in);
      default -> throw new IllegalArgumentException("expected a content, got a " + kind);
    };
  }

  public static ControlList decodeControlList(byte[] lines) {
    LineReader in = new LineReader(lines);
    requireKind(in, CONTROL_LIST);
    return ControlListLines.read(in);
  }

  /** The quality that the first line of an encoded content tells. */
  public static Quality quality(String firstLine) {
    Map<String, Integer> counts = new HashMap<>();
    LineReader in = new LineReader(firstLine.getBytes(StandardCharsets.UTF_8));
    in.object(name -> {
      if (in.isNumber()) {
        counts.put(name, in.number());
      } else {
        in.skip();
      }
    });
    return new Quality(
        counts.getOrDefault("characters", 0),
        counts.getOrDefault("unplaced", 0),
        counts.getOrDefault("provisions", 0),
        counts.getOrDefault("parameters", 0),
        counts.getOrDefault("numerals", 0),
        counts.getOrDefault("unread", 0),
        counts.getOrDefault("dates", 0),
        counts.getOrDefault("entities", 0),
        counts.getOrDefault("warnings", 0));
  }

  private static void writeQuality(LineWriter out, Quality quality) {
    out.name("characters").number(quality.characters());
    out.name("unplaced").number(quality.unplaced());
    out.name("provisions").number(quality.provisions());
    out.name("parameters").number(quality.parameters());
    out.name("numerals").number(quality.numerals());
    out.name("unread").number(quality.unread());
    out.name("dates").number(quality.dates());
    out.name("entities").number(quality.entities());
    out.name("warnings").number(quality.warnings());
  }

  private static void requireKind(LineReader in, String wanted) {
    String kind = kind(in);
    if (!kind.equals(wanted)) {
      throw new IllegalArgumentException("expected a " + wanted + ", got a " + kind);
    }
  }

  private static String kind(LineReader in) {
    StringBuilder kind = new StringBuilder();
    in.object(name -> {
      if (name.equals(KIND)) {
        kind.append(in.text());
      } else {
        in.skip();
      }
    });
    return kind.toString();
  }
}
