package dev.thresher.ingest.xml;

import dev.thresher.ingest.layout.Block;
import dev.thresher.ingest.layout.Raised;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The XML of the Electronic Code of Federal Regulations: DIV5 part, DIV6 subpart, DIV8 section,
 * DIV9 appendix.
 */
public final class EcfrVocabulary implements Vocabulary {
  private static final Set<String> INLINE =
      Set.of(
          "I", "E", "SU", "sup", "sub", "B", "strong", "em", "FR", "FTREF", "a", "br", "img", "i",
          "b", "span", "XREF", "AC");
  private static final Set<String> HEADINGS = Set.of("HEAD", "HD1", "HD2", "HD3", "FP-2");

  /** Elements that group blocks; a row gets a number, to tell it from the next. */
  private static final Set<String> PARTS =
      Set.of(
          Block.NOTE,
          "TR",
          "ROW",
          "FTNT",
          "CITA",
          "EDNOTE",
          "EFFDNOT",
          "SECAUTH",
          "AUTH",
          "SOURCE");

  @Override
  public boolean isInline(String element) {
    return INLINE.contains(element);
  }

  @Override
  public boolean isBreak(String element) {
    return element.equals("br");
  }

  @Override
  public Raised height(String element, Map<String, String> attributes, Raised outer) {
    return switch (element) {
      case "SU", "sup" -> Raised.RAISED;
      case "sub" -> Raised.LOWERED;
      case "E" ->
          switch (attributes.getOrDefault("T", "")) {
            case "51" -> Raised.RAISED;
            case "52" -> Raised.LOWERED;
            default -> outer;
          };
      default -> outer;
    };
  }

  @Override
  public Optional<String> part(String element, Map<String, String> attributes) {
    if (PARTS.contains(element)) {
      return Optional.of(element.equals("TR") || element.equals("ROW") ? "TR" + NUMBERED : element);
    }
    return element.startsWith("DIV") && attributes.containsKey("N")
        ? Optional.of(element + " " + attributes.get("N").strip())
        : Optional.empty();
  }

  @Override
  public boolean isHeading(String element) {
    return HEADINGS.contains(element);
  }
}
