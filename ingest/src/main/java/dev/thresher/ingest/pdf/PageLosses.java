package dev.thresher.ingest.pdf;

import dev.thresher.corpus.entry.Diagnostic;
import dev.thresher.corpus.entry.Diagnostic.Severity;
import java.util.ArrayList;
import java.util.List;

/** What the pages of a PDF show that gave no text, so that nothing is missed in silence. */
final class PageLosses {
  private final String file;
  private final List<Diagnostic> warnings = new ArrayList<>();

  PageLosses(String file) {
    this.file = file;
  }

  /** Instructions of a page that could not be followed, for example a font without a size. */
  void unfollowed(int page, List<String> instructions) {
    if (!instructions.isEmpty()) {
      warn(
          page,
          "is damaged: "
              + instructions.size()
              + " instructions cannot be followed, the first is "
              + instructions.getFirst()
              + "; words may be missing",
          "compare the page with its text, or fetch the file again");
    }
  }

  /** Glyphs that the file gives no character for. */
  void nameless(int page, int glyphs) {
    if (glyphs > 0) {
      warn(
          page,
          "shows " + glyphs + " glyphs that the file gives no character for; words are missing",
          "compare the page with its text, or print the file anew to a PDF with text");
    }
  }

  /** A page with a picture and no words, among pages that have some. */
  void pictured(int page) {
    warn(
        page,
        "has a picture and no text: it may be a scan",
        "compare the page, or give a PDF with text on every page");
  }

  private void warn(int page, String message, String remedy) {
    warnings.add(new Diagnostic(Severity.WARNING, file, "page " + page, message, remedy));
  }

  List<Diagnostic> warnings() {
    return List.copyOf(warnings);
  }
}
