package dev.bonafide.testkit.discord;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.bonafide.testkit.Json;
import java.util.HashSet;
import java.util.Set;

/** What components must be: kinds, counts, lengths and ids. */
final class ComponentRules {
  private static final int ACTION_ROW = 1;
  private static final int BUTTON = 2;
  private static final int MENU = 3;
  private static final int OPTIONS = 25;
  private static final int TEXT = 10;
  private static final int SEPARATOR = 14;
  private static final int CONTAINER = 17;
  private static final int TOTAL = 40;
  private static final int TEXTS = 4_000;
  private static final int IN_ROW = 5;
  private static final int CUSTOM_ID = 100;
  private static final int LABEL = 80;
  private static final int LINK = 5;

  private final boolean v2;
  private final Set<String> ids = new HashSet<>();
  private int components;
  private int texts;

  ComponentRules(boolean v2) {
    this.v2 = v2;
  }

  void check(JsonArray top) {
    if (!v2 && top.size() > IN_ROW) {
      throw Refused.form("components", "Must be 5 or fewer in length.");
    }
    for (JsonElement element : top) {
      component(element.getAsJsonObject(), true);
    }
    if (components > TOTAL) {
      throw Refused.form("components", "Components exceed the maximum of 40");
    }
    if (texts > TEXTS) {
      throw Refused.form("components", "Text display content exceeds 4000 characters");
    }
  }

  private void component(JsonObject component, boolean top) {
    components++;
    int type = (int) Json.number(component, "type");
    if (!v2 && type != ACTION_ROW && top) {
      throw Refused.form("components", "type " + type + " needs IS_COMPONENTS_V2");
    }
    switch (type) {
      case ACTION_ROW -> row(Nested.array(component, "components"));
      case TEXT -> text(Json.text(component, "content"));
      case SEPARATOR -> {}
      case CONTAINER -> {
        if (!top) {
          throw Refused.form("components", "a container stands at the top");
        }
        for (JsonElement child : Nested.array(component, "components")) {
          component(child.getAsJsonObject(), false);
        }
      }
      default -> throw Refused.form("components", "type " + type + " is not taken here");
    }
  }

  private void text(String content) {
    if (content.isEmpty()) {
      throw Refused.form("components.content", "This field is required");
    }
    texts += content.length();
  }

  private void row(JsonArray children) {
    if (children.isEmpty() || children.size() > IN_ROW) {
      throw Refused.form("components.components", "Must be between 1 and 5 in length.");
    }
    for (JsonElement element : children) {
      components++;
      JsonObject child = element.getAsJsonObject();
      if (Json.number(child, "type") == MENU) {
        menu(child, children.size());
      } else {
        button(child);
      }
    }
  }

  /** A menu has a row of its own, and no value twice. */
  private void menu(JsonObject menu, int inRow) {
    JsonArray options = Nested.array(menu, "options");
    if (inRow != 1 || options.isEmpty() || options.size() > OPTIONS) {
      throw Refused.form("components.options", "Must be between 1 and 25 in length.");
    }
    id(Json.text(menu, "custom_id"));
    Set<String> values = new HashSet<>();
    for (JsonElement element : options) {
      JsonObject option = element.getAsJsonObject();
      label(Json.text(option, "label"), CUSTOM_ID);
      String value = Json.text(option, "value");
      if (value.isEmpty() || value.length() > CUSTOM_ID || !values.add(value)) {
        throw Refused.form("components.options.value", "Must be 1 to 100 in length, and unique.");
      }
    }
  }

  private static void label(String label, int longest) {
    if (label.isEmpty() || label.length() > longest) {
      throw Refused.form("components.label", "Must be between 1 and " + longest + " in length.");
    }
  }

  private void button(JsonObject button) {
    if (Json.number(button, "type") != BUTTON) {
      throw Refused.form("components.type", "only buttons and menus are known here");
    }
    label(Json.text(button, "label"), LABEL);
    if (Json.number(button, "style") == LINK) {
      return;
    }
    id(Json.text(button, "custom_id"));
  }

  private void id(String id) {
    if (id.isEmpty() || id.length() > CUSTOM_ID) {
      throw Refused.form("components.custom_id", "Must be between 1 and 100 in length.");
    }
    if (!ids.add(id)) {
      throw Refused.form("components.custom_id", "Component custom id cannot be duplicated");
    }
  }
}
