package dev.bonafide.documents.tree;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** Puts lists of several JSON texts together as lists of one map. */
public final class JsonMerge {
  private final StringWriter text = new StringWriter();
  private final JsonGenerator merged;
  private String key = "";

  public JsonMerge() {
    try {
      merged = JsonTree.JSON.createGenerator(text);
      merged.writeStartObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Adds a list's elements under a key; those of the key before it are complete then.
   *
   * @throws BrokenTree if the text is no list
   */
  public void add(String under, String list) {
    try (JsonParser parser = JsonTree.JSON.createParser(JsonTree.unmarked(list))) {
      if (parser.nextToken() != JsonToken.START_ARRAY) {
        throw new BrokenTree(1, "is not a list");
      }
      begin(under);
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        merged.copyCurrentStructure(parser);
      }
    } catch (JsonProcessingException e) {
      throw JsonTree.broken(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void begin(String under) throws IOException {
    if (!under.equals(key)) {
      if (!key.isEmpty()) {
        merged.writeEndArray();
      }
      merged.writeArrayFieldStart(under);
      key = under;
    }
  }

  /** All that was added. */
  public String text() {
    try {
      merged.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}
