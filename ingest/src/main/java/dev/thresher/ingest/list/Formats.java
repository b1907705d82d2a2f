package dev.thresher.ingest.list;

import dev.thresher.ingest.Limits;
import dev.thresher.ingest.SourceFile;
import dev.thresher.ingest.bytes.Characters;
import dev.thresher.ingest.bytes.FileKind;
import dev.thresher.ingest.bytes.FileKinds;
import dev.thresher.ingest.bytes.UnreadableFileException;
import dev.thresher.ingest.html.HtmlText;
import dev.thresher.ingest.layout.Extract;
import dev.thresher.ingest.layout.Extractor;
import dev.thresher.ingest.markdown.MarkdownText;
import dev.thresher.ingest.office.WordText;
import dev.thresher.ingest.pdf.PdfText;
import dev.thresher.ingest.text.TextLines;
import dev.thresher.ingest.xml.Vocabulary;
import dev.thresher.ingest.xml.XmlText;

/** The extractor for each kind of file; a family says only how its XML reads. */
public final class Formats {
  private static final String WORD = "wordprocessingml";

  private Formats() {}

  public static Extractor extractor(Limits limits, Vocabulary xml) {
    return file -> extract(file, limits, xml);
  }

  /** The same for a family whose markdown files are to be read without their marks. */
  public static Extractor marked(Limits limits, Vocabulary xml) {
    return file ->
        FileKinds.of(file.name(), file.bytes()) == FileKind.MARKDOWN
            ? MarkdownText.extract(Characters.ofEastAsianText(file.name(), file.bytes()))
            : extract(file, limits, xml);
  }

  private static Extract extract(SourceFile file, Limits limits, Vocabulary xml) {
    return switch (FileKinds.of(file.name(), file.bytes())) {
      case HTML -> HtmlText.extract(file, limits);
      case PDF -> PdfText.extract(file, limits);
      case XML -> XmlText.extract(file, limits, xml);
      case TEXT, MARKDOWN, CSV ->
          TextLines.extract(Characters.ofEastAsianText(file.name(), file.bytes()));
      case OFFICE -> office(file, limits);
      case JSON, JSON_LINES, EMPTY, OTHER -> throw notReadable(file);
    };
  }

  /** Old Word files and ODT are none of ours. */
  private static Extract office(SourceFile file, Limits limits) {
    if (!FileKinds.mediaType(file.name(), file.bytes()).contains(WORD)) {
      throw notReadable(file);
    }
    return WordText.extract(file, limits);
  }

  private static UnreadableFileException notReadable(SourceFile file) {
    return new UnreadableFileException(
        file.name(),
        "",
        "is "
            + FileKinds.mediaType(file.name(), file.bytes())
            + " by its bytes, and no text is read from that",
        "give the list as PDF, DOCX, HTML, XML or text");
  }
}
