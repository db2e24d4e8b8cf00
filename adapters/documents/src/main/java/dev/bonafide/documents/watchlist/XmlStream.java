package dev.bonafide.documents.watchlist;

import dev.bonafide.documents.tree.BrokenTree;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** XML as a stream of elements with text, without document types, entities or anything fetched. */
final class XmlStream {
  private static final int DEEPEST = 32;
  private static final int LONGEST_TEXT = 65_536;

  private final XMLStreamReader reader;
  private final Listener listener;
  private final Deque<String> open = new ArrayDeque<>();
  private final StringBuilder text = new StringBuilder();

  /** What takes in the elements, by their local names. */
  interface Listener {
    /** An element that ended, with the text since the last element began or ended. */
    void value(int line, String parent, String name, String text);

    /** An element that ended, after its value. */
    void end(int line, String name);
  }

  private XmlStream(XMLStreamReader reader, Listener listener) {
    this.reader = reader;
    this.listener = listener;
  }

  /** Throws {@link BrokenTree} for anything but a document with this root element. */
  static void read(InputStream in, String root, Listener listener) {
    try {
      XMLStreamReader reader = opened(in);
      new XmlStream(reader, listener).run(root);
    } catch (XMLStreamException e) {
      @Nullable Location at = e.getLocation();
      BrokenTree broken = new BrokenTree(at == null ? 1 : at.getLineNumber(), "broken XML");
      broken.initCause(e);
      throw broken;
    }
  }

  /** The name of a document's root element. */
  static String root(InputStream in) throws XMLStreamException {
    XMLStreamReader reader = opened(in);
    while (reader.hasNext()) {
      if (reader.next() == XMLStreamConstants.START_ELEMENT) {
        return reader.getLocalName();
      }
    }
    return "";
  }

  /** As letters: Java prints a line of its own for every byte that is none. */
  private static XMLStreamReader opened(InputStream in) throws XMLStreamException {
    PushbackReader letters = new PushbackReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    try {
      int first = letters.read();
      if (first >= 0 && first != '\uFEFF') {
        letters.unread(first);
      }
    } catch (IOException e) {
      throw new XMLStreamException(e);
    }
    return factory().createXMLStreamReader(letters);
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    return factory;
  }

  private void run(String root) throws XMLStreamException {
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
            throw broken("declares a document type or entities, which are not read");
        case XMLStreamConstants.START_ELEMENT -> start(root);
        case XMLStreamConstants.END_ELEMENT -> end();
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> characters();
        default -> {}
      }
    }
  }

  private void start(String root) {
    if (open.isEmpty() && !reader.getLocalName().equals(root)) {
      throw broken("the root element is not " + root);
    }
    open.push(reader.getLocalName());
    text.setLength(0);
    if (open.size() > DEEPEST) {
      throw broken("is nested deeper than " + DEEPEST + " elements");
    }
  }

  private void end() {
    String name = open.pop();
    String parent = open.peek();
    listener.value(line(), parent == null ? "" : parent, name, text.toString().strip());
    listener.end(line(), name);
    text.setLength(0);
  }

  private void characters() {
    if (text.length() + reader.getTextLength() > LONGEST_TEXT) {
      throw broken("an element holds more than " + LONGEST_TEXT + " characters");
    }
    text.append(reader.getText());
  }

  private BrokenTree broken(String why) {
    return new BrokenTree(line(), why);
  }

  private int line() {
    return Math.max(1, reader.getLocation().getLineNumber());
  }
}
