package dev.thresher.ingest.list.ecfr;

import dev.thresher.ingest.EditionSource;
import dev.thresher.ingest.Limits;
import dev.thresher.ingest.Reading;
import dev.thresher.ingest.layout.Block;
import dev.thresher.ingest.layout.Extract;
import dev.thresher.ingest.layout.Selection;
import dev.thresher.ingest.list.Formats;
import dev.thresher.ingest.list.ListFamily;
import dev.thresher.ingest.xml.EcfrVocabulary;
import java.util.List;
import java.util.Set;

/** Reads parts of the Code of Federal Regulations from eCFR. */
public final class EcfrFamily implements ListFamily {
  /** The supplements of Part 744 whose rows are parties, read as such elsewhere. */
  private static final Set<String> PARTY_LISTS =
      Set.of(
          "DIV9 Supplement No. 4 to Part 744",
          "DIV9 Supplement No. 6 to Part 744",
          "DIV9 Supplement No. 7 to Part 744");

  @Override
  public String name() {
    return "us-ecfr";
  }

  @Override
  public Reading read(EditionSource source, Limits limits) {
    Extract extract = Formats.extractor(limits, new EcfrVocabulary()).extractAll(source.files());
    Extract part = Selection.of(extract, block -> !isParty(block));
    return Reading.read(List.of(new PartReader().document(source.edition(), part)), List.of());
  }

  private static boolean isParty(Block block) {
    return block.within().stream().anyMatch(PARTY_LISTS::contains)
        && block.within().stream().anyMatch(part -> part.startsWith("TR "));
  }
}
