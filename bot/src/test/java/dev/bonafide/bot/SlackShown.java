package dev.bonafide.bot;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.bonafide.testkit.slack.workspace.Words;
import java.util.ArrayList;
import java.util.List;

/** What people see of something laid out for Slack, block by block. */
final class SlackShown {
  private SlackShown() {}

  static String of(JsonObject body) {
    JsonArray blocks =
        body.get("content") instanceof JsonObject view
            ? view.getAsJsonArray("blocks")
            : body.getAsJsonArray("content");
    StringBuilder shown = new StringBuilder();
    for (JsonElement block : blocks) {
      shown.append(block(block.getAsJsonObject())).append("\n\n");
    }
    return shown.toString();
  }

  private static String block(JsonObject block) {
    String type = block.get("type").getAsString();
    if (type.equals("actions")) {
      List<String> buttons = new ArrayList<>();
      block
          .getAsJsonArray("elements")
          .forEach(one -> buttons.add("[" + element(one.getAsJsonObject()) + "]"));
      return String.join(" ", buttons);
    }
    if (type.equals("context")) {
      return block.getAsJsonArray("elements").get(0).getAsJsonObject().get("text").getAsString();
    }
    return (type.equals("header") ? "# " : "") + Words.of(block);
  }

  private static String element(JsonObject element) {
    if (!element.has("options")) {
      return text(element);
    }
    List<String> options = new ArrayList<>();
    element.getAsJsonArray("options").forEach(one -> options.add(text(one.getAsJsonObject())));
    return "⋮ " + String.join(", ", options);
  }

  private static String text(JsonObject of) {
    return of.getAsJsonObject("text").get("text").getAsString();
  }
}
