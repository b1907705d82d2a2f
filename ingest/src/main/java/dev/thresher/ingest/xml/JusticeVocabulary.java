package dev.thresher.ingest.xml;

import dev.thresher.ingest.layout.Raised;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The XML of Justice Canada: a provision lies inside its parent, its label is an element of its
 * own.
 */
public final class JusticeVocabulary implements Vocabulary {
  private static final Set<String> INLINE =
      Set.of(
          "XRefExternal",
          "XRefInternal",
          "DefinedTermEn",
          "DefinedTermFr",
          "DefinitionRef",
          "DefinitionEnOnly",
          "DefinitionFrOnly",
          "Emphasis",
          "Language",
          "FootnoteRef",
          "Sup",
          "Sub",
          "Repealed",
          "LineBreak",
          "Ins",
          "Del");

  private static final Set<String> PARTS =
      Set.of(
          "Identification",
          "Order",
          "Body",
          "Schedule",
          "Section",
          "Subsection",
          "Paragraph",
          "Subparagraph",
          "Clause",
          "Subclause",
          "Definition",
          "Provision",
          "Item",
          "Footnote",
          "HistoricalNote",
          "RecentAmendments",
          "RelatedOrNotInForce");

  @Override
  public boolean isInline(String element) {
    return INLINE.contains(element);
  }

  @Override
  public boolean isBreak(String element) {
    return element.equals("LineBreak");
  }

  @Override
  public Raised height(String element, Map<String, String> attributes, Raised outer) {
    return switch (element) {
      case "Sup", "FootnoteRef" -> Raised.RAISED;
      case "Sub" -> Raised.LOWERED;
      default -> outer;
    };
  }

  @Override
  public Optional<String> part(String element, Map<String, String> attributes) {
    if (element.equals("Heading")) {
      return Optional.of("Heading" + attributes.getOrDefault("level", "1") + NUMBERED);
    }
    return PARTS.contains(element) ? Optional.of(element + NUMBERED) : Optional.empty();
  }

  @Override
  public boolean isHeading(String element) {
    return element.equals("TitleText") || element.equals("ScheduleFormHeading");
  }
}
