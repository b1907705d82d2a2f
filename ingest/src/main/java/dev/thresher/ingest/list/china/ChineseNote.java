package dev.thresher.ingest.list.china;

import dev.thresher.corpus.entry.Designator;
import dev.thresher.corpus.entry.ProvisionKind;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The head of a note: {@code 注：}, {@code 注2：}, {@code 技术说明：}
 *
 * @param number as printed, or empty
 * @param names the control code that the note begins with: 注：1A901.b不管制…
 */
record ChineseNote(ProvisionKind kind, String number, Optional<Designator> names, int length) {
  private static final Pattern FORM =
      Pattern.compile("^(技术说明|技术注释|技术注|说明|注释|备注|注)\\s?([0-9０-９]{0,2})\\s?[：:．]\\s*");

  /** 高温合金，是指…: a definition explains and controls nothing. */
  private static final Pattern DEFINITION = Pattern.compile("^[^，。；：]{1,24}，?(?:本[^，]{1,6})?是指");

  static Optional<ChineseNote> at(String text) {
    Matcher matcher = FORM.matcher(text);
    if (matcher.find()) {
      ProvisionKind kind =
          matcher.group(1).startsWith("技术") ? ProvisionKind.TECHNICAL_NOTE : ProvisionKind.NOTE;
      Optional<Designator> names =
          ControlCode.at(text.substring(matcher.end())).map(ControlCode::designator);
      return Optional.of(new ChineseNote(kind, matcher.group(2), names, matcher.end()));
    }
    return DEFINITION.matcher(text).find()
        ? Optional.of(new ChineseNote(ProvisionKind.TECHNICAL_NOTE, "", Optional.empty(), 0))
        : Optional.empty();
  }

  /** {@code note}, {@code technical-note}: the beginning of a path's last part. */
  String word() {
    return kind == ProvisionKind.NOTE ? "note" : "technical-note";
  }
}
