package dev.bonafide.testkit.slack.method;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What Slack lets a field hold that words are typed in
 * (docs.slack.dev/reference/block-kit/block-elements/plain-text-input-element).
 */
final class InputField {
  private static final int LONGEST = 3_000;

  /** When a field may tell the app of what is typed. */
  private static final Set<String> TRIGGERS = Set.of("on_enter_pressed", "on_character_entered");

  private InputField() {}

  /** One with words in it already may not have more of them than may be typed. */
  static void check(JsonObject field, String at) {
    int most = field.has("max_length") ? field.get("max_length").getAsInt() : LONGEST;
    if (most < 1 || most > LONGEST) {
      throw BlockKit.wrong("must be 1 to 3000", at + "/max_length");
    }
    BlockKit.longest(BlockKit.text(field, "initial_value"), most, at + "/initial_value");
    if (field.has("dispatch_action_config") && !tells(field.get("dispatch_action_config"))) {
      throw BlockKit.wrong("must be a valid enum value", at + "/dispatch_action_config");
    }
  }

  private static boolean tells(@Nullable JsonElement config) {
    return config instanceof JsonObject object
        && object.get("trigger_actions_on") instanceof JsonArray on
        && !on.isEmpty()
        && on.asList().stream().allMatch(one -> TRIGGERS.contains(one.getAsString()));
  }
}
