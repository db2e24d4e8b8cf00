package dev.bonafide.slack.card;

import com.google.gson.JsonObject;
import dev.bonafide.conversation.BotAnswer;
import dev.bonafide.slack.api.SlackJson;
import java.util.Base64;
import java.util.Optional;

/**
 * A file as the outbox keeps it.
 *
 * @param comment stands above it
 */
public record SlackFile(String name, String comment, String base64) {
  private static final String NAME = "file";

  static SlackFile of(BotAnswer.Exported exported) {
    return new SlackFile(
        exported.document().name(), exported.caption(), exported.document().base64());
  }

  public byte[] bytes() {
    return Base64.getDecoder().decode(base64);
  }

  /** With a mark in it, by which it is found again: Slack keeps nothing else with a file. */
  public String marked(String mark) {
    int dot = name.lastIndexOf('.');
    return name.substring(0, dot) + "-" + mark + name.substring(dot);
  }

  JsonObject content() {
    JsonObject content = new JsonObject();
    content.addProperty(NAME, name);
    content.addProperty("comment", comment);
    content.addProperty("base64", base64);
    return content;
  }

  static Optional<SlackFile> of(JsonObject content) {
    return Optional.ofNullable(SlackJson.text(content, NAME))
        .map(
            name ->
                new SlackFile(
                    name,
                    SlackJson.text(content, "comment", ""),
                    SlackJson.text(content, "base64", "")));
  }
}
