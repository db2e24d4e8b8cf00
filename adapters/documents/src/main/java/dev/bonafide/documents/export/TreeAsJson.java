package dev.bonafide.documents.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.bonafide.documents.tree.Tree;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

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
    if (tree instanceof Tree.Mapping) {
      json.writeStartObject();
      for (String key : tree.map().keySet()) {
        json.writeFieldName(key);
        write(json, tree.at(key));
      }
      json.writeEndObject();
    } else if (tree instanceof Tree.Listing) {
      json.writeStartArray();
      for (Tree part : tree.list()) {
        write(json, part);
      }
      json.writeEndArray();
    } else if (tree instanceof Tree.Text(_, String value)) {
      json.writeString(value);
    } else {
      json.writeRawValue(tree.text().orElse("null"));
    }
  }
}
