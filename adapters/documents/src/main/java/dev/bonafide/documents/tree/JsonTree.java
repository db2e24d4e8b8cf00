package dev.bonafide.documents.tree;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.google.re2j.Pattern;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/** Reads JSON. A key that stands twice is refused: the one that is read would hide the other. */
public final class JsonTree {
  static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(NodeBudget.DEPTH + 8)
                  .maxStringLength(16 << 20)
                  .build())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  private static final Pattern BEGINNING =
      Pattern.compile("^[\\s\\x{FEFF}]*(?:\\[\\s*)?\\{\\s*\"[^\"\\n]*\"\\s*:");

  private static final Pattern PLACE =
      Pattern.compile("\\[Source: [^\\[\\]]*line: ([0-9]+), column: ([0-9]+)\\]");
  private static final Pattern OPENED = Pattern.compile("\\(start marker at " + PLACE + "\\)");

  private final JsonParser parser;
  private final int sampled;
  private final NodeBudget budget = new NodeBudget();

  private JsonTree(JsonParser parser, int sampled) {
    this.parser = parser;
    this.sampled = sampled;
  }

  /**
   * Whether a text begins as a JSON map with a key, or a list of such maps. A chat log that begins
   * with a time in brackets does not.
   */
  public static boolean looksLike(String text) {
    return BEGINNING.matcher(text).find();
  }

  /** Throws {@link BrokenTree} for anything but one JSON value within the limits. */
  public static Tree read(String text) {
    return read(text, Integer.MAX_VALUE);
  }

  /**
   * The same, with no more than so many elements of each list kept; the others are only checked.
   */
  static Tree read(String text, int sampled) {
    try (JsonParser parser = JSON.createParser(unmarked(text))) {
      JsonTree tree = new JsonTree(parser, sampled);
      parser.nextToken();
      Tree value = tree.value(0);
      if (parser.nextToken() != null) {
        throw new BrokenTree(tree.line(), "there is something after the end of the JSON");
      }
      return value;
    } catch (JsonProcessingException e) {
      throw broken(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Text of a document that {@link #read(String)} reads as the same. */
  public static String written(Tree tree) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      write(json, tree);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static void write(JsonGenerator json, Tree tree) throws IOException {
    switch (tree) {
      case Tree.Text(_, String value) -> json.writeString(value);
      case Tree.Plain(_, String value) -> json.writeRawValue(value);
      case Tree.Nothing _ -> json.writeNull();
      case Tree.Listing(_, var elements) -> {
        json.writeStartArray();
        for (Tree element : elements) {
          write(json, element);
        }
        json.writeEndArray();
      }
      case Tree.Mapping(_, var entries) -> {
        json.writeStartObject();
        for (Map.Entry<String, Tree> entry : entries.entrySet()) {
          json.writeFieldName(entry.getKey());
          write(json, entry.getValue());
        }
        json.writeEndObject();
      }
    }
  }

  /** The value that a parser stands on, with a budget of its own. */
  static Tree value(JsonParser parser) throws IOException {
    return new JsonTree(parser, Integer.MAX_VALUE).value(0);
  }

  static String unmarked(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  static BrokenTree broken(JsonProcessingException e) {
    String why = e.getOriginalMessage().lines().findFirst().orElse("not JSON");
    JsonLocation at = e.getLocation();
    int line = at == null ? 1 : Math.max(1, at.getLineNr());
    String column = at == null ? "" : " at column " + Math.max(1, at.getColumnNr());
    BrokenTree broken = new BrokenTree(line, "broken JSON" + column + ": " + plain(why));
    broken.initCause(e);
    return broken;
  }

  /** Without what the parser says of its own settings where it tells about a place. */
  private static String plain(String why) {
    String opened = OPENED.matcher(why).replaceAll("that begins at line $1, column $2");
    return shortened(PLACE.matcher(opened).replaceAll("line $1, column $2"));
  }

  private static String shortened(String why) {
    return why.length() <= 140 ? why : why.substring(0, 140) + "…";
  }

  private int line() {
    return Math.max(1, parser.currentTokenLocation().getLineNr());
  }

  private Tree value(int depth) throws IOException {
    int line = line();
    budget.spend(line, depth);
    JsonToken token = parser.currentToken();
    if (token == null) {
      throw new BrokenTree(line, "broken JSON: it ends before its value");
    }
    return switch (token) {
      case START_OBJECT -> mapping(line, depth);
      case START_ARRAY -> listing(line, depth);
      case VALUE_STRING -> new Tree.Text(line, parser.getText());
      case VALUE_NULL -> new Tree.Nothing(line);
      default -> new Tree.Plain(line, parser.getText());
    };
  }

  private Tree mapping(int line, int depth) throws IOException {
    SequencedMap<String, Tree> entries = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String key = parser.currentName();
      parser.nextToken();
      entries.put(key, value(depth + 1));
    }
    return new Tree.Mapping(line, entries);
  }

  private Tree listing(int line, int depth) throws IOException {
    List<Tree> elements = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (elements.size() < sampled) {
        elements.add(value(depth + 1));
      } else {
        parser.skipChildren();
      }
    }
    return new Tree.Listing(line, elements);
  }
}
