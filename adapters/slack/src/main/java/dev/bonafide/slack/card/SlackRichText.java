package dev.bonafide.slack.card;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.re2j.Matcher;
import com.google.re2j.Pattern;

/**
 * Words with Slack's light markup as rich text: in it, nothing is markup but what is marked apart
 * from the letters, so that letters of others are shown and copied as they are.
 */
final class SlackRichText {
  private static final String FENCE = "```";
  private static final String QUOTE = "> ";

  /** The bot's own markup; letters of others are {@link HeldLetters}, or written with an &. */
  private static final Pattern OWN =
      Pattern.compile(
          "<#([A-Z0-9]+)>|<(https?://[^|>]+)\\|([^>]+)>"
              + "|\\*([^*\n]+)\\*|_([^_\n]+)_|`([^`\n]+)`");

  private SlackRichText() {}

  static JsonObject of(String markup) {
    JsonObject block = Blocks.typed("rich_text");
    JsonArray parts = new JsonArray();
    block.add("elements", parts);
    if (markup.length() > 2 * FENCE.length() && markup.startsWith(FENCE)) {
      String letter = markup.substring(FENCE.length(), markup.length() - FENCE.length());
      JsonArray words = part(parts, "rich_text_preformatted");
      words.add(text(letter, ""));
      return block;
    }
    boolean quoted = false;
    JsonArray words = null;
    for (String line : markup.split("\n", -1)) {
      boolean quote = line.startsWith(QUOTE);
      if (words == null || quote != quoted) {
        words = part(parts, quote ? "rich_text_quote" : "rich_text_section");
      } else {
        words.add(text("\n", ""));
      }
      quoted = quote;
      add(words, quote ? line.substring(QUOTE.length()) : line, "");
    }
    return block;
  }

  /** The same without any markup. */
  static String plain(String markup) {
    JsonArray words = new JsonArray();
    add(words, markup, "");
    StringBuilder plain = new StringBuilder();
    for (JsonElement one : words) {
      JsonElement text = one.getAsJsonObject().get("text");
      plain.append(text == null ? "" : text.getAsString());
    }
    return plain.toString();
  }

  private static void add(JsonArray words, String markup, String style) {
    Matcher own = OWN.matcher(markup);
    int from = 0;
    while (own.find()) {
      add(words, text(markup.substring(from, own.start()), style));
      from = own.end();
      if (own.group(1) != null) {
        JsonObject channel = Blocks.typed("channel");
        channel.addProperty("channel_id", own.group(1));
        words.add(channel);
      } else if (own.group(2) != null) {
        JsonObject link = Blocks.typed("link");
        link.addProperty("url", own.group(2));
        link.addProperty("text", letters(own.group(3)));
        words.add(link);
      } else if (own.group(4) != null) {
        add(words, own.group(4), "bold");
      } else if (own.group(5) != null) {
        add(words, own.group(5), "italic");
      } else {
        words.add(text(own.group(6), "code"));
      }
    }
    add(words, text(markup.substring(from), style));
  }

  private static void add(JsonArray words, JsonObject text) {
    if (!text.get("text").getAsString().isEmpty()) {
      words.add(text);
    }
  }

  private static JsonObject text(String markup, String style) {
    JsonObject text = Blocks.typed("text");
    text.addProperty("text", letters(markup));
    if (!style.isEmpty()) {
      JsonObject styles = new JsonObject();
      styles.addProperty(style, true);
      text.add("style", styles);
    }
    return text;
  }

  private static String letters(String markup) {
    return HeldLetters.shown(markup)
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&");
  }

  private static JsonArray part(JsonArray parts, String type) {
    JsonObject part = Blocks.typed(type);
    JsonArray words = new JsonArray();
    part.add("elements", words);
    parts.add(part);
    return words;
  }
}
