package dev.bonafide.browser;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** A message of components as a page that looks like Discord, near enough to read it. */
final class DiscordPage {
  private static final Path STYLE = Path.of("src/test/resources/dev/bonafide/browser/discord.css");
  private static final List<String> STYLES =
      List.of("", "primary", "secondary", "success", "danger", "link");

  private DiscordPage() {}

  /**
   * Draws a message.
   *
   * @param alone whether only the one who asked sees it
   */
  static String of(JsonObject message, boolean alone) {
    return "<!doctype html><html lang='en'><meta charset='utf-8'><title>Discord</title><style>"
        + style()
        + "</style><body><article class='message'><div class='face'>B</div><div class='said'>"
        + "<header><b>Bonafide</b> <span class='app'>APP</span> <time>10:24</time></header>"
        + each(message.getAsJsonArray("components"))
        + (alone ? "<div class='alone'>Only you can see this</div>" : "")
        + "</div></article></body></html>";
  }

  private static String style() {
    try {
      return Files.readString(STYLE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String each(JsonArray components) {
    StringBuilder html = new StringBuilder();
    for (JsonElement one : components) {
      html.append(component(one.getAsJsonObject()));
    }
    return html.toString();
  }

  private static String component(JsonObject component) {
    int type = component.get("type").getAsInt();
    return switch (type) {
      case 1 -> "<div class='row'>" + each(component.getAsJsonArray("components")) + "</div>";
      case 2 ->
          "<button class='"
              + STYLES.get(component.get("style").getAsInt())
              + "'>"
              + Mrkdwn.plain(component.get("label").getAsString())
              + "</button>";
      case 3 ->
          "<div class='select'>"
              + Mrkdwn.plain(component.get("placeholder").getAsString())
              + "<span>⌄</span></div>";
      case 10 ->
          "<div class='text'>"
              + DiscordMarkdown.html(component.get("content").getAsString())
              + "</div>";
      case 14 -> "<div class='space'></div>";
      case 17 ->
          String.format(
              Locale.ROOT,
              "<div class='card' style='--accent: #%06x'>%s</div>",
              component.get("accent_color").getAsInt(),
              each(component.getAsJsonArray("components")));
      default -> throw new IllegalArgumentException("no picture of " + type);
    };
  }
}
