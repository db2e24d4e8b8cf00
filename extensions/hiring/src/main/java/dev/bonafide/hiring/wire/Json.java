package dev.bonafide.hiring.wire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import okhttp3.MediaType;
import okhttp3.RequestBody;

/** JSON as vendors and servers exchange it. */
public final class Json {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final MediaType TYPE = MediaType.get("application/json");

  private Json() {}

  /** An empty object. */
  public static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  /** The value that a text holds; missing where it is no JSON. */
  public static JsonNode read(String text) {
    try {
      return MAPPER.readTree(text);
    } catch (JsonProcessingException none) {
      return MissingNode.getInstance();
    }
  }

  /**
   * The text at a place; empty for none.
   *
   * @param pointer such as {@code /payload/id} (RFC 6901)
   */
  public static String text(JsonNode node, String pointer) {
    return node.at(pointer).asText("");
  }

  /** An object as it is sent. */
  public static RequestBody body(ObjectNode object) {
    return RequestBody.create(object.toString(), TYPE);
  }
}
