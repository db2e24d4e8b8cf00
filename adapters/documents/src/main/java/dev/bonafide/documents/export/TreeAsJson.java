package dev.bonafide.documents.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.bonafide.documents.tree.Tree;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;

/** A document as JSON, whatever it was read from. */
final class TreeAsJson {
  private static final JsonFactory JSON = new JsonFactory();

  private TreeAsJson() {}

  static String written(Tree tree) {
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
      case Tree.Listing(_, var parts) -> {
        json.writeStartArray();
        for (Tree part : parts) {
          write(json, part);
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
}
