package dev.bonafide.testkit.discord;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import dev.bonafide.testkit.Json;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** A form as someone sends it off: what it does not offer cannot be filled in. */
final class FilledForm {
  private final World world;
  private final String files;
  private final Map<String, ?> given;
  private final JsonObject uploaded = new JsonObject();

  /**
   * @param files where files that were handed in are
   * @param given texts, the values of choices, and lists of {@link Upload}, by the fields' names
   */
  FilledForm(World world, String files, Map<String, ?> given) {
    this.world = world;
    this.files = files;
    this.given = given;
  }

  /** How Discord describes it. */
  JsonObject of(JsonObject modal) {
    JsonArray labels = new JsonArray();
    int id = 1;
    for (JsonElement element : Nested.array(modal, "components")) {
      JsonObject field = Nested.object(element.getAsJsonObject(), "component");
      JsonObject filled = filled(field, given.get(Json.text(field, "custom_id")));
      filled.addProperty("id", id + 1);
      labels.add(Json.of("type", ModalRules.LABEL, "id", id, "component", filled));
      id += 2;
    }
    JsonObject data = Json.of("custom_id", Json.text(modal, "custom_id"), "components", labels);
    if (!uploaded.isEmpty()) {
      data.add("resolved", Json.of("attachments", uploaded));
    }
    return data;
  }

  private JsonObject filled(JsonObject field, @Nullable Object value) {
    JsonObject filled =
        Json.of("type", Json.number(field, "type"), "custom_id", Json.text(field, "custom_id"));
    switch ((int) Json.number(field, "type")) {
      case ModalRules.TEXT -> filled.addProperty("value", value == null ? "" : value.toString());
      case ModalRules.RADIO -> filled.add("value", chosen(field, value));
      default ->
          filled.add("values", handedIn(field, value instanceof List<?> all ? all : List.of()));
    }
    return filled;
  }

  /** What stands chosen from the start, where no one chooses. */
  private static JsonElement chosen(JsonObject field, @Nullable Object value) {
    return StreamSupport.stream(Nested.array(field, "options").spliterator(), false)
        .map(JsonElement::getAsJsonObject)
        .filter(
            one ->
                value == null ? Json.isSet(one, "default") : Json.text(one, "value").equals(value))
        .map(one -> one.get("value"))
        .findFirst()
        .orElseGet(
            () -> {
              require(value == null && !ModalRules.isRequired(field), "no such choice");
              return JsonNull.INSTANCE;
            });
  }

  private JsonArray handedIn(JsonObject field, List<?> uploads) {
    long least = field.has("min_values") ? Json.number(field, "min_values") : 1;
    long most = field.has("max_values") ? Json.number(field, "max_values") : 1;
    require(uploads.size() <= most, "too many files");
    require(uploads.size() >= least || !ModalRules.isRequired(field), "too few files");
    JsonArray types = Nested.array(field, "file_types");
    JsonArray values = new JsonArray();
    for (Object one : uploads) {
      Upload upload = (Upload) one;
      require(
          types.isEmpty()
              || StreamSupport.stream(types.spliterator(), false)
                  .anyMatch(type -> upload.isOf(type.getAsString())),
          "a file of another type");
      values.add(Long.toString(store(upload)));
    }
    return values;
  }

  private long store(Upload upload) {
    long id = world.ids.next();
    String path = "/ephemeral-attachments/1/" + id + "/" + upload.name();
    world.files.put(path, upload.bytes());
    uploaded.add(
        Long.toString(id),
        Json.of(
            "id",
            Long.toString(id),
            "filename",
            upload.name(),
            "size",
            upload.bytes().length,
            "url",
            files + path + "?ex=68dc7ce1&is=68db2b61&hm=5954&",
            "proxy_url",
            files + path,
            "ephemeral",
            true));
    return id;
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}
