package dev.bonafide.browser;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Blocks of Slack as a page that looks like Slack, near enough to read them: colors, sizes, widths
 * and the wrapping of its own clients.
 */
final class BlockKitPage {
  private static final Path STYLE = Path.of("src/test/resources/dev/bonafide/browser/slack.css");

  private BlockKitPage() {}

  /** Of what the outbox keeps: a message, a window, or a home. */
  static String of(JsonObject body) {
    String inside = body.get("content") instanceof JsonObject view ? view(view) : message(body);
    return "<!doctype html><html lang='en'><meta charset='utf-8'><title>Slack</title><style>"
        + style()
        + "</style><body>"
        + inside
        + "</body></html>";
  }

  private static String style() {
    try {
      return Files.readString(STYLE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String message(JsonObject body) {
    String said =
        body.get("content") instanceof JsonArray blocks
            ? blocks(blocks)
            : section(body.get("text").getAsString());
    return "<article class='message'><div class='face'>B</div><div class='said'>"
        + "<header><b>Bonafide</b> <span class='app'>APP</span> <time>10:24</time></header>"
        + said
        + "</div></article>";
  }

  private static String view(JsonObject view) {
    JsonArray blocks = view.getAsJsonArray("blocks");
    if (view.get("type").getAsString().equals("home")) {
      return "<main class='home'>" + blocks(blocks) + "</main>";
    }
    return "<main class='modal'><header><h1>"
        + text(view, "title")
        + "</h1><span class='x'>×</span></header><div class='body'>"
        + blocks(blocks)
        + "</div><footer>"
        + (view.has("close") ? "<button>" + text(view, "close") + "</button>" : "")
        + (view.has("submit") ? "<button class='go'>" + text(view, "submit") + "</button>" : "")
        + "</footer></main>";
  }

  private static String blocks(JsonArray blocks) {
    StringBuilder html = new StringBuilder();
    blocks.forEach(one -> html.append(block(one.getAsJsonObject())));
    return html.toString();
  }

  private static String block(JsonObject block) {
    String type = block.get("type").getAsString();
    return switch (type) {
      case "header" -> "<h2>" + text(block, "text") + "</h2>";
      case "section" -> section(block.getAsJsonObject("text").get("text").getAsString());
      case "context" ->
          "<div class='context'>" + each(block, one -> Mrkdwn.html(words(one))) + "</div>";
      case "actions" -> "<div class='actions'>" + each(block, BlockKitPage::button) + "</div>";
      case "input" -> input(block);
      case "divider" -> "<hr>";
      default -> throw new IllegalArgumentException("no picture of " + type);
    };
  }

  private static String section(String markup) {
    return "<div class='section'>" + Mrkdwn.html(markup) + "</div>";
  }

  private interface Drawn {
    String of(JsonObject element);
  }

  private static String each(JsonObject block, Drawn drawn) {
    StringBuilder html = new StringBuilder();
    for (JsonElement one : block.getAsJsonArray("elements")) {
      html.append(drawn.of(one.getAsJsonObject()));
    }
    return html.toString();
  }

  private static String button(JsonObject button) {
    if (button.get("type").getAsString().equals("overflow")) {
      return "<button>⋮</button>";
    }
    String style = button.has("style") ? button.get("style").getAsString() : "";
    return "<button class='" + style + "'>" + text(button, "text") + "</button>";
  }

  private static String input(JsonObject block) {
    boolean optional = block.has("optional") && block.get("optional").getAsBoolean();
    return "<div class='input'><label>"
        + text(block, "label")
        + (optional ? " <span>(optional)</span>" : "")
        + "</label>"
        + element(block.getAsJsonObject("element"))
        + "</div>";
  }

  private static String element(JsonObject element) {
    return switch (element.get("type").getAsString()) {
      case "plain_text_input" ->
          "<div class='field"
              + (element.get("multiline").getAsBoolean() ? " tall" : "")
              + "'>"
              + typed(element)
              + "</div>"
              + (element.has("dispatch_action_config")
                  ? "<div class='hint'>Press Enter to submit</div>"
                  : "");
      case "static_select" ->
          "<div class='field select'>"
              + text(element.getAsJsonObject("initial_option"), "text")
              + "<span>⌄</span></div>";
      default -> choices(element);
    };
  }

  private static String typed(JsonObject field) {
    if (field.has("initial_value")) {
      return Mrkdwn.plain(field.get("initial_value").getAsString());
    }
    return field.has("placeholder")
        ? "<span class='example'>" + text(field, "placeholder") + "</span>"
        : "&nbsp;";
  }

  private static String choices(JsonObject element) {
    StringBuilder html = new StringBuilder();
    for (JsonElement option : element.getAsJsonArray("options")) {
      boolean chosen = option.equals(element.get("initial_option"));
      html.append("<div class='choice'><span class='").append(chosen ? "chosen" : "");
      html.append("'></span>").append(text(option.getAsJsonObject(), "text")).append("</div>");
    }
    return html.toString();
  }

  private static String text(JsonObject of, String name) {
    return Mrkdwn.plain(words(of.getAsJsonObject(name)));
  }

  private static String words(JsonObject text) {
    return text.get("text").getAsString();
  }
}
