package dev.bonafide.testkit.model;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What providers say of schemas that they do not take. */
final class Schemas {
  /** Taken neither by Anthropic nor, for all of its models, by OpenAI. */
  private static final List<String> BOUNDS =
      List.of(
          "minLength",
          "maxLength",
          "minimum",
          "maximum",
          "exclusiveMinimum",
          "exclusiveMaximum",
          "multipleOf",
          "maxItems",
          "uniqueItems",
          "minProperties",
          "maxProperties");

  private Schemas() {}

  /** An object in it that is not closed. */
  static boolean isOpen(JsonElement schema) {
    return all(schema)
        .anyMatch(
            part -> {
              JsonElement more = part.get("additionalProperties");
              return isObject(part)
                  && (more == null || !more.isJsonPrimitive() || more.getAsBoolean());
            });
  }

  /** A field in it that is not required. */
  static Optional<String> optional(JsonElement schema) {
    return all(schema)
        .filter(part -> part.has("properties"))
        .flatMap(
            part -> {
              Set<String> fields = part.getAsJsonObject("properties").keySet();
              JsonElement required = part.get("required");
              List<String> named =
                  required == null
                      ? List.of()
                      : required.getAsJsonArray().asList().stream()
                          .map(JsonElement::getAsString)
                          .toList();
              return fields.stream().filter(field -> !named.contains(field));
            })
        .findFirst();
  }

  /** A bound in it. */
  static Optional<String> bound(JsonElement schema) {
    return all(schema).flatMap(part -> BOUNDS.stream().filter(part::has)).findFirst();
  }

  private static boolean isObject(JsonObject part) {
    JsonElement type = part.get("type");
    return type != null && type.isJsonPrimitive() && type.getAsString().equals("object");
  }

  private static Stream<JsonObject> all(JsonElement schema) {
    if (schema == null || !schema.isJsonObject()) {
      return Stream.empty();
    }
    JsonObject part = schema.getAsJsonObject();
    Stream<JsonElement> named =
        Stream.of("properties", "$defs")
            .filter(part::has)
            .flatMap(field -> part.getAsJsonObject(field).entrySet().stream().map(Entry::getValue));
    Stream<JsonElement> listed =
        part.has("anyOf") ? part.getAsJsonArray("anyOf").asList().stream() : Stream.empty();
    Stream<JsonElement> items = part.has("items") ? Stream.of(part.get("items")) : Stream.empty();
    return Stream.concat(
        Stream.of(part),
        Stream.of(named, listed, items).flatMap(parts -> parts).flatMap(Schemas::all));
  }
}
