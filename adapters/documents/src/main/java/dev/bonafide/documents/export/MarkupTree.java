package dev.bonafide.documents.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** XML and web pages as JSON: attributes and elements by their names, lists of those that recur. */
final class MarkupTree {
  /** Elements of pages are called by a class too: programs name there what they hold. */
  static final Function<Element, String> FIRST_CLASS =
      one -> one.tagName() + one.classNames().stream().findFirst().map("."::concat).orElse("");

  /** The same, for programs whose first class says how it looks. */
  static final Function<Element, String> EVERY_CLASS = one -> one.tagName() + "." + one.className();

  private static final JsonFactory JSON = new JsonFactory();
  private static final String TEXT = "text";

  /** How an element of a page looks, which says nothing but is a part of its name. */
  private static final Set<String> LOOKS = Set.of("class", "style", "id", "href", "src");

  /** Count of attributes. */
  private static final int FEWEST_ALIKE = 3;

  /** As deep as a document may be. */
  private static final int DEEPEST = 48;

  private final Function<Element, String> name;
  private final Set<String> unread;
  private final Set<String> recurring = new HashSet<>();

  private MarkupTree(Element root, Function<Element, String> name, Set<String> unread) {
    this.name = name;
    this.unread = unread;
    root.getAllElements().forEach(one -> inner(one).values().forEach(this::note));
  }

  /** Parses markup; empty for a text that only begins with an element. */
  static Optional<String> xml(String xml) {
    Element all = Jsoup.parse(xml, "", Parser.xmlParser().setMaxDepth(DEEPEST));
    boolean whole = all.childrenSize() == 1 && all.ownText().isBlank();
    return whole && xml.strip().endsWith("</" + all.child(0).tagName() + ">")
        ? Optional.of(new MarkupTree(all, Element::tagName, Set.of()).json(all))
        : Optional.empty();
  }

  static String page(Element page, Function<Element, String> name) {
    return new MarkupTree(page, name, LOOKS).json(page);
  }

  private void note(List<Element> alike) {
    if (alike.size() > 1) {
      recurring.add(name.apply(alike.getFirst()));
    }
  }

  private String json(Element root) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      write(json, root);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /** Elements of elements; none of one that has words of its own. */
  private Map<String, List<Element>> inner(Element element) {
    Map<String, List<Element>> inner = new LinkedHashMap<>();
    if (element.ownText().isBlank()) {
      Map<String, Element> kinds = new LinkedHashMap<>();
      for (Element one : element.children()) {
        Element kind = kinds.computeIfAbsent(name.apply(one), _ -> likeOne(kinds, one));
        inner.computeIfAbsent(name.apply(kind), _ -> new ArrayList<>()).add(one);
      }
    }
    return inner;
  }

  /** Finds, in XML, an element above with so many of the same attributes that both are listed. */
  private Element likeOne(Map<String, Element> kinds, Element one) {
    return kinds.values().stream()
        .filter(kind -> unread.isEmpty() && alike(kind, one) >= FEWEST_ALIKE)
        .findFirst()
        .orElse(one);
  }

  private static long alike(Element one, Element other) {
    return one.attributes().asList().stream()
        .filter(attribute -> other.hasAttr(attribute.getKey()))
        .count();
  }

  private void write(JsonGenerator json, Element element) throws IOException {
    Map<String, List<Element>> inner = inner(element);
    json.writeStartObject();
    for (Attribute attribute : element.attributes()) {
      if (!inner.containsKey(attribute.getKey()) && !unread.contains(attribute.getKey())) {
        json.writeStringField(attribute.getKey(), attribute.getValue());
      }
    }
    if (inner.isEmpty() && !element.hasAttr(TEXT)) {
      json.writeStringField(TEXT, element.wholeText().strip());
    }
    for (Map.Entry<String, List<Element>> one : inner.entrySet()) {
      json.writeFieldName(one.getKey());
      boolean list = recurring.contains(one.getKey());
      if (list) {
        json.writeStartArray();
      }
      for (Element child : one.getValue()) {
        write(json, child);
      }
      if (list) {
        json.writeEndArray();
      }
    }
    json.writeEndObject();
  }
}
