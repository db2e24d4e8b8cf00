package dev.bonafide.bot.serve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** JSON values by a schema of the API's description, and now and then against it. */
final class MadeJson {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final int DEEPEST = 6;

  /** Half of all whole numbers are below it, such as those of cases that are there. */
  static final int LOW = 64;

  /** No text here is a link that leads anywhere, so what has one is refused as a whole. */
  private static final double LINKED = 0.1;

  /** Texts that were trouble somewhere. */
  private static final List<String> ODD =
      List.of(
          "",
          " ",
          "\u0000",
          "\ud800",
          "\udc00\ud800",
          "\u202e\u2066",
          "\ufeff",
          "🏳️‍🌈",
          "%00%2e%2e%2f",
          "../../etc/passwd",
          "'; drop table tenant; --",
          "${jndi:ldap://127.0.0.1/a}",
          "{{7*7}}",
          "<script>alert(1)</script>",
          "A".repeat(5_000),
          "a\nb\r\nc\t",
          "-0",
          "1e400",
          "NaN",
          "true",
          "payment-third-party-payee",
          "7",
          "Max: I will pay for the computer, keep it at your home and install AnyDesk.");

  private final JsonNode description;
  private final Random random;
  private final double wrong;

  /**
   * @param wrong the share of all values that are of no schema
   */
  MadeJson(JsonNode description, Random random, double wrong) {
    this.description = description;
    this.random = random;
    this.wrong = wrong;
  }

  /** A value of a schema. */
  JsonNode of(JsonNode schema) {
    return of(schema, 0);
  }

  String text() {
    return ODD.get(random.nextInt(ODD.size()));
  }

  private JsonNode of(JsonNode schema, int depth) {
    if (random.nextDouble() < wrong || depth > DEEPEST) {
      return any(depth);
    }
    if (schema.has("$ref")) {
      String place = schema.get("$ref").textValue();
      return of(description.at(place.substring(1)), depth);
    }
    if (schema.has("const")) {
      return schema.get("const");
    }
    for (String choice : List.of("enum", "oneOf", "allOf")) {
      JsonNode all = schema.path(choice);
      if (!all.isEmpty() && !schema.has("properties")) {
        JsonNode one = all.get(random.nextInt(all.size()));
        return choice.equals("enum") ? one : of(one, depth + 1);
      }
    }
    return switch (schema.path("type").asText("object")) {
      case "string" -> JSON.textNode(text());
      case "integer" ->
          JSON.numberNode(random.nextBoolean() ? random.nextInt(LOW) : random.nextInt());
      case "number" -> JSON.numberNode(random.nextGaussian());
      case "boolean" -> JSON.booleanNode(random.nextBoolean());
      case "array" -> array(schema.path("items"), depth);
      default -> object(schema, depth);
    };
  }

  private ArrayNode array(JsonNode items, int depth) {
    ArrayNode array = JSON.arrayNode();
    for (int i = random.nextInt(4); i > 0; i--) {
      array.add(of(items, depth + 1));
    }
    return array;
  }

  private ObjectNode object(JsonNode schema, int depth) {
    ObjectNode object = JSON.objectNode();
    for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
      boolean isLink = property.getValue().path("format").asText("").equals("uri");
      if (random.nextDouble() < (isLink ? LINKED : 0.7)) {
        object.set(property.getKey(), of(property.getValue(), depth + 1));
      }
    }
    if (schema.path("additionalProperties").isObject() || random.nextDouble() < wrong) {
      object.set(text(), of(schema.path("additionalProperties"), depth + 1));
    }
    return object;
  }

  private JsonNode any(int depth) {
    return switch (random.nextInt(depth > DEEPEST ? 6 : 8)) {
      case 0 -> JSON.nullNode();
      case 1 -> JSON.textNode(text());
      case 2 -> JSON.numberNode(random.nextLong());
      case 3 -> JSON.numberNode(random.nextDouble() * 1e300);
      case 4 -> JSON.booleanNode(true);
      case 5 -> JSON.arrayNode();
      case 6 -> array(JSON.objectNode(), depth + 1);
      default -> JSON.objectNode().set(text(), any(depth + 1));
    };
  }
}
