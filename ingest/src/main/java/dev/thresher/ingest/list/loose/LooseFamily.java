package dev.thresher.ingest.list.loose;

import dev.thresher.corpus.edition.Edition;
import dev.thresher.corpus.edition.Language;
import dev.thresher.corpus.edition.PassageLanguage;
import dev.thresher.corpus.entry.Document;
import dev.thresher.ingest.EditionSource;
import dev.thresher.ingest.Limits;
import dev.thresher.ingest.Reading;
import dev.thresher.ingest.layout.Extract;
import dev.thresher.ingest.list.Formats;
import dev.thresher.ingest.list.ListFamily;
import dev.thresher.ingest.list.ccl.CclFamily;
import dev.thresher.ingest.list.china.ChineseOutline;
import dev.thresher.ingest.xml.EcfrVocabulary;
import java.util.List;
import java.util.regex.Pattern;

/** Reads any text, in the form of a known family where it shows one. */
public final class LooseFamily implements ListFamily {
  public static final String NAME = "document";

  /** What only a print of the Commerce Control List has: the head of an entry, and its list. */
  private static final Pattern CCL_ENTRY = Pattern.compile("(?m)^\\W*\\d[A-E]\\d{3}\\s+\\S");

  private static final Pattern CCL_LIST = Pattern.compile("(?m)^\\W*List of Items Controlled");

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Reading read(EditionSource source, Limits limits) {
    Extract extract = Formats.marked(limits, new EcfrVocabulary()).extractAll(source.files());
    String characters = extract.text().characters();
    if (CCL_LIST.matcher(characters).find() && CCL_ENTRY.matcher(characters).find()) {
      return new CclFamily().read(source, limits);
    }
    Edition edition = spoken(source.edition(), characters);
    boolean isOutlined =
        edition.language() == Language.CHINESE && ChineseOutline.isShownBy(extract);
    Document document =
        isOutlined
            ? ChineseOutline.document(edition, extract)
            : new LooseReader().document(edition, extract);
    return Reading.read(List.of(document), List.of());
  }

  /** The bytes of a PDF or a Word file do not tell its language; its text does. */
  private static Edition spoken(Edition edition, String characters) {
    Language spoken = PassageLanguage.of(characters, edition.language());
    return new Edition(edition.list(), edition.date(), edition.variant(), spoken, edition.dates());
  }
}
