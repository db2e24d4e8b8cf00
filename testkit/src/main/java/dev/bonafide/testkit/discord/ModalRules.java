package dev.bonafide.testkit.discord;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.bonafide.testkit.Json;
import java.util.HashSet;
import java.util.Set;

/** What a form must be to be shown, as the documentation of modals and their components has it. */
final class ModalRules {
  static final int TEXT = 4;
  static final int LABEL = 18;
  static final int FILES = 19;
  static final int RADIO = 21;
  static final int LONGEST_TEXT = 4_000;
  static final int MOST_FILES = 10;

  private static final int NAMED = 45;
  private static final int SHORT = 100;
  private static final Set<String> GROUPS = Set.of("image", "video", "audio");

  private final Set<String> ids = new HashSet<>();

  private ModalRules() {}

  /**
   * The form as it was.
   *
   * @throws Refused for what Discord does not show
   */
  static JsonObject checked(JsonObject modal) {
    length(modal, "custom_id", 1, SHORT);
    length(modal, "title", 1, NAMED);
    JsonArray labels = Nested.array(modal, "components");
    within(labels.size(), 1, 5, "data.components");
    ModalRules rules = new ModalRules();
    labels.forEach(label -> rules.label(label.getAsJsonObject()));
    return modal;
  }

  private void label(JsonObject label) {
    if (Json.number(label, "type") != LABEL) {
      throw Refused.form("data.components.type", "a field stands in a label");
    }
    length(label, "label", 1, NAMED);
    length(label, "description", 0, SHORT);
    JsonObject field = Nested.object(label, "component");
    length(field, "custom_id", 1, SHORT);
    if (!ids.add(Json.text(field, "custom_id"))) {
      throw Refused.form("custom_id", "Component custom id cannot be duplicated");
    }
    switch ((int) Json.number(field, "type")) {
      case TEXT -> text(field);
      case FILES -> files(field);
      case RADIO -> choices(Nested.array(field, "options"));
      default -> throw Refused.form("component.type", "is not known here");
    }
  }

  private static void text(JsonObject field) {
    within(number(field, "style", 0), 1, 2, "style");
    within(number(field, "min_length", 0), 0, LONGEST_TEXT, "min_length");
    within(number(field, "max_length", LONGEST_TEXT), 1, LONGEST_TEXT, "max_length");
    length(field, "placeholder", 0, SHORT);
    length(field, "value", 0, LONGEST_TEXT);
  }

  /** None need be handed in only where that is said twice. */
  private static void files(JsonObject field) {
    long least = number(field, "min_values", 1);
    long most = number(field, "max_values", 1);
    within(least, isRequired(field) ? 1 : 0, MOST_FILES, "min_values");
    within(most, Math.max(1, least), MOST_FILES, "max_values");
    JsonArray types = Nested.array(field, "file_types");
    within(types.size(), 0, MOST_FILES, "file_types");
    for (JsonElement type : types) {
      String one = type.getAsString();
      if (!GROUPS.contains(one) && !one.matches("\\.[A-Za-z0-9]+")) {
        throw Refused.form("file_types", "is neither a group nor an extension with its dot");
      }
    }
  }

  static boolean isRequired(JsonObject field) {
    return !field.has("required") || Json.isSet(field, "required");
  }

  private static void choices(JsonArray options) {
    within(options.size(), 2, 10, "options");
    Set<String> values = new HashSet<>();
    int chosen = 0;
    for (JsonElement element : options) {
      JsonObject option = element.getAsJsonObject();
      length(option, "value", 1, SHORT);
      length(option, "label", 1, SHORT);
      length(option, "description", 0, SHORT);
      chosen += Json.isSet(option, "default") ? 1 : 0;
      if (!values.add(Json.text(option, "value")) || chosen > 1) {
        throw Refused.form("options", "the same value twice, or two that are chosen");
      }
    }
  }

  private static long number(JsonObject field, String name, long otherwise) {
    return field.has(name) ? Json.number(field, name) : otherwise;
  }

  private static void length(JsonObject object, String field, int least, int most) {
    within(Json.text(object, field).length(), least, most, field);
  }

  private static void within(long number, long least, long most, String field) {
    if (number < least || number > most) {
      throw Refused.form(field, "Must be between " + least + " and " + most + ".");
    }
  }
}
