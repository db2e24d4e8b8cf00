package dev.bonafide.model.provider;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;

/**
 * A schema as the strictest of the providers takes it: every object closed, every field required,
 * nothing but what all of them know. Bounds and patterns go, as some refuse a request that holds
 * one; the code that reads the answer checks them anyway.
 */
final class StrictSchema {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static final Set<String> KNOWN =
      Set.of(
          "type", "description", "properties", "items", "enum", "const", "anyOf", "$ref", "$defs");

  private StrictSchema() {}

  /**
   * Closes it.
   *
   * @throws IllegalArgumentException if it is no JSON object: a fault of ours
   */
  static String of(String schema) {
    try {
      if (JSON.readTree(schema) instanceof ObjectNode root) {
        return JSON.writeValueAsString(closed(root));
      }
    } catch (JsonProcessingException broken) {
      throw new IllegalArgumentException("the answer's schema is not JSON", broken);
    }
    throw new IllegalArgumentException("the answer's schema is no object");
  }

  private static JsonNode closed(JsonNode schema) {
    if (!(schema instanceof ObjectNode written)) {
      return schema;
    }
    ObjectNode closed = JSON.createObjectNode();
    written
        .properties()
        .forEach(
            field -> {
              if (KNOWN.contains(field.getKey())) {
                closed.set(field.getKey(), part(field.getKey(), field.getValue()));
              }
            });
    if (closed.path("properties") instanceof ObjectNode fields) {
      ArrayNode required = closed.putArray("required");
      fields.fieldNames().forEachRemaining(required::add);
      closed.put("additionalProperties", false);
    }
    return closed;
  }

  private static JsonNode part(String keyword, JsonNode value) {
    return switch (keyword) {
      case "properties", "$defs" -> {
        ObjectNode parts = JSON.createObjectNode();
        value.properties().forEach(part -> parts.set(part.getKey(), closed(part.getValue())));
        yield parts;
      }
      case "items" -> closed(value);
      case "anyOf" -> {
        ArrayNode parts = JSON.createArrayNode();
        value.forEach(part -> parts.add(closed(part)));
        yield parts;
      }
      default -> value;
    };
  }
}
