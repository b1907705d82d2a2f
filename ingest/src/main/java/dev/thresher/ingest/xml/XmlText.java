package dev.thresher.ingest.xml;

import dev.thresher.corpus.text.Locator;
import dev.thresher.ingest.Limits;
import dev.thresher.ingest.SourceFile;
import dev.thresher.ingest.bytes.UnreadableFileException;
import dev.thresher.ingest.layout.BlockWriter;
import dev.thresher.ingest.layout.Extract;
import dev.thresher.ingest.layout.GridPart;
import dev.thresher.ingest.layout.GridSize;
import dev.thresher.ingest.layout.Raised;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The text and blocks of an XML file. */
public final class XmlText {
  private static final int PROLOG = 65_536;

  /** An open element: how its text stands and what to undo when it ends. */
  private record Open(boolean inline, boolean part, Raised height, GridPart grid, GridSize size) {
    static Open inline(Raised height) {
      return new Open(true, false, height, GridPart.NONE, GridSize.ONE);
    }
  }

  private final String file;
  private final Limits limits;
  private final Vocabulary vocabulary;
  private final BlockWriter writer = new BlockWriter();
  private final Deque<Open> open = new ArrayDeque<>();

  private int parts;

  private XmlText(String file, Limits limits, Vocabulary vocabulary) {
    this.file = file;
    this.limits = limits;
    this.vocabulary = vocabulary;
  }

  public static Extract extract(SourceFile file, Limits limits, Vocabulary vocabulary) {
    refuseEntities(file);
    XmlText text = new XmlText(file.name(), limits, vocabulary);
    text.readAll(file.bytes());
    return text.writer.extract();
  }

  private static void refuseEntities(SourceFile file) {
    String prolog =
        new String(
            file.bytes(), 0, Math.min(PROLOG, file.bytes().length), StandardCharsets.ISO_8859_1);
    int declared = prolog.replace("\0", "").indexOf("<!ENTITY");
    if (declared >= 0) {
      throw new UnreadableFileException(
          file.name(),
          "offset " + declared,
          "declares entities of its own; they are never resolved, so its text would be incomplete",
          "replace the entities by their text and take the DOCTYPE out, or fetch the file from its publisher");
    }
  }

  private XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setProperty("jdk.xml.maxElementDepth", limits.nesting() + 1);
    return factory;
  }

  private void readAll(byte[] bytes) {
    XMLStreamReader reader = null;
    try {
      reader = factory().createXMLStreamReader(new ByteArrayInputStream(bytes));
      while (reader.hasNext()) {
        read(reader);
      }
    } catch (XMLStreamException e) {
      var at = e.getLocation();
      throw new UnreadableFileException(
          file,
          at == null ? "" : "line " + at.getLineNumber() + ", column " + at.getColumnNumber(),
          "is no well-formed XML: " + firstLine(Optional.ofNullable(e.getMessage()).orElse("")),
          "fetch the file again; it may have been cut or changed on the way",
          e);
    }
  }

  private static String firstLine(String message) {
    int told = message.indexOf("Message:");
    return (told < 0 ? message : message.substring(told + "Message:".length()))
        .strip()
        .lines()
        .findFirst()
        .orElse("");
  }

  private void read(XMLStreamReader reader) throws XMLStreamException {
    switch (reader.next()) {
      case XMLStreamConstants.START_ELEMENT -> start(reader);
      case XMLStreamConstants.END_ELEMENT -> end();
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
          writer.words(reader.getText(), height());
      default -> {}
    }
  }

  private Raised height() {
    return open.isEmpty() ? Raised.LEVEL : open.peek().height();
  }

  private void start(XMLStreamReader reader) {
    String element = reader.getLocalName();
    if (open.size() >= limits.nesting()) {
      throw new UnreadableFileException(
          file,
          "line " + reader.getLocation().getLineNumber(),
          "elements are nested more than " + limits.nesting() + " deep",
          "look at the file: a list does not need that");
    }
    if (vocabulary.isInline(element)) {
      open.push(Open.inline(vocabulary.height(element, attributes(reader), height())));
      if (vocabulary.isBreak(element)) {
        writer.lineBreak();
      }
    } else {
      block(element, attributes(reader));
    }
  }

  private void block(String element, Map<String, String> attributes) {
    Optional<String> part = vocabulary.part(element, attributes);
    part.ifPresent(name -> {
      writer.enter(numbered(name));
      if (name.indexOf(' ') > 0 && !name.endsWith(Vocabulary.NUMBERED)) {
        writer.place(new Locator.Anchor(name.substring(name.indexOf(' ') + 1)));
      }
    });
    writer.open(element);
    if (vocabulary.isHeading(element)) {
      writer.gap();
    }
    GridPart grid = writer.begin(GridPart.of(element));
    open.push(
        new Open(false, part.isPresent(), Raised.LEVEL, headed(grid), GridSize.of(attributes)));
  }

  /** A cell among heads is one. */
  private GridPart headed(GridPart part) {
    boolean isHead = open.stream().anyMatch(outer -> outer.grid() == GridPart.HEADS);
    return part == GridPart.CELL && isHead ? GridPart.HEAD : part;
  }

  /** {@code TR ?} becomes {@code TR 17}: one part among many of a kind. */
  private String numbered(String name) {
    parts++;
    return name.endsWith(Vocabulary.NUMBERED) ? name.substring(0, name.length() - 1) + parts : name;
  }

  private void end() {
    Open ended = open.pop();
    if (!ended.inline()) {
      writer.end(ended.grid(), ended.size());
      writer.close();
    }
    if (ended.part()) {
      writer.leave();
    }
  }

  private static Map<String, String> attributes(XMLStreamReader reader) {
    Map<String, String> attributes = new LinkedHashMap<>();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
    }
    return attributes;
  }
}
