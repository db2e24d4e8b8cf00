package dev.bonafide.documents.office;

import dev.bonafide.documents.draft.Unparsable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** XML as a stream, without document types, entities or anything fetched from elsewhere. */
final class Markup {
  /** Word nests some forty; deeper is made to exhaust a reader. */
  private static final int DEEPEST = 400;

  private final XMLStreamReader reader;
  private final Deque<String> open = new ArrayDeque<>();

  /** What takes in the events, by local names: a document's parts have one main name space. */
  interface Listener {
    void start(String name, Markup markup);

    void text(String text);

    void end(String name);
  }

  private Markup(XMLStreamReader reader) {
    this.reader = reader;
  }

  static void read(InputStream in, Listener listener) throws IOException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    // Java's own limit is lower than some honest documents are deep.
    factory.setProperty("jdk.xml.maxElementDepth", String.valueOf(2 * DEEPEST));
    try {
      new Markup(factory.createXMLStreamReader(Decoded.of(in))).run(listener);
    } catch (XMLStreamException e) {
      // Java does not say where bytes are no letters.
      @Nullable Location at = e.getLocation();
      throw new IOException(at == null ? "XML" : "XML line " + at.getLineNumber(), e);
    }
  }

  private void run(Listener listener) throws XMLStreamException {
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
            throw new Unparsable("declares a document type or entities, which are not read");
        case XMLStreamConstants.START_ELEMENT -> {
          listener.start(reader.getLocalName(), this);
          open.push(reader.getLocalName());
          if (open.size() > DEEPEST) {
            throw new Unparsable("is nested deeper than " + DEEPEST + " elements");
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          open.poll();
          listener.end(reader.getLocalName());
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            listener.text(reader.getText());
        default -> {}
      }
    }
  }

  /** The element around the one that starts; empty at the root. */
  String parent() {
    String parent = open.peek();
    return parent == null ? "" : parent;
  }

  /** The start's attribute of this local name, whatever its name space. */
  @Nullable String attribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return reader.getAttributeValue(i);
      }
    }
    return null;
  }

  /** The same, or what holds where it is missing. */
  String attribute(String name, String missing) {
    String value = attribute(name);
    return value == null ? missing : value;
  }

  /** The prefix under which the element stands, such as {@code style}. */
  String prefix() {
    String prefix = reader.getPrefix();
    return prefix == null ? "" : prefix;
  }
}
