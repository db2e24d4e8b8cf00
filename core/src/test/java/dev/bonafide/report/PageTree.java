package dev.bonafide.report;

import java.io.IOException;
import java.io.StringReader;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A page as a parser sees it; it is written so that one of XML can read it, too. */
record PageTree(Document document) {
  static final Set<String> OURS =
      Set.of(
          "html",
          "head",
          "meta",
          "title",
          "style",
          "body",
          "header",
          "main",
          "footer",
          "section",
          "article",
          "h1",
          "h2",
          "h3",
          "p",
          "bdi",
          "blockquote",
          "cite",
          "dl",
          "dt",
          "dd",
          "ul",
          "ol",
          "li");

  static PageTree of(String page) {
    try {
      var parser = DocumentBuilderFactory.newInstance().newDocumentBuilder();
      parser.setErrorHandler(null);
      return new PageTree(parser.parse(new InputSource(new StringReader(page))));
    } catch (ParserConfigurationException | SAXException | IOException broken) {
      throw new AssertionError("not well-formed: " + page, broken);
    }
  }

  Set<String> elements() {
    Set<String> names = new HashSet<>();
    all(document.getElementsByTagName("*")).forEach(element -> names.add(element.getTagName()));
    return names;
  }

  List<String> text(String parent, String name) {
    return all(document.getElementsByTagName(parent))
        .flatMap(element -> all(element.getElementsByTagName(name)))
        .map(Element::getTextContent)
        .toList();
  }

  private static Stream<Element> all(NodeList nodes) {
    return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).map(Element.class::cast);
  }
}
