package dev.bonafide.slack.card;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.slack.api.methods.request.chat.ChatPostMessageRequest;
import com.slack.api.methods.request.chat.ChatUpdateRequest;
import dev.bonafide.conversation.BotAnswer;
import dev.bonafide.slack.api.SlackJson;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is to be said, as the outbox keeps it.
 *
 * @param to whom it is said to alone, or the window's own name; in a conversation who is told where
 *     the bot may not write there; null for no one
 * @param text what notifications and screen readers say; holds nothing of a case
 * @param content blocks, a view, or a file; null for a text alone
 */
public record SlackReply(
    Kind kind, @Nullable String to, String text, @Nullable JsonElement content) {
  private static final String MARK = "{\"bonafide\":";

  /** What is done with it. */
  public enum Kind {
    /** Stands in the conversation. */
    HERE,
    /** Is whispered to one person there. */
    ALONE,
    /** Stands in the talk with one person. */
    DIRECT,
    /** Is shown in a window. */
    WINDOW,
    /** Is someone's home. */
    HOME
  }

  static SlackReply plain(String text) {
    return new SlackReply(Kind.HERE, null, text, null);
  }

  /** The file that it is, whose text is said where Slack does not take it. */
  public Optional<SlackFile> file() {
    return content instanceof JsonObject object && (kind == Kind.HERE || kind == Kind.DIRECT)
        ? SlackFile.of(object)
        : Optional.empty();
  }

  /** The same in words alone. */
  public SlackReply inWords() {
    return new SlackReply(kind, to, text, null);
  }

  /** As it was written; a text that is none stands for itself. */
  public static SlackReply of(String written) {
    return written.startsWith(MARK)
        ? SlackJson.parsed(written).flatMap(SlackReply::of).orElseGet(() -> plain(written))
        : plain(written);
  }

  private static Optional<SlackReply> of(JsonObject json) {
    String kind = SlackJson.text(json, "bonafide", "").toUpperCase(Locale.ROOT);
    for (Kind one : Kind.values()) {
      if (one.name().equals(kind)) {
        String text = SlackJson.text(json, "text", "");
        return Optional.of(
            new SlackReply(one, SlackJson.text(json, "to"), text, json.get("content")));
      }
    }
    return Optional.empty();
  }

  public String written() {
    if (kind == Kind.HERE && content == null && to == null) {
      return text;
    }
    JsonObject json = new JsonObject();
    json.addProperty("bonafide", kind.name().toLowerCase(Locale.ROOT));
    if (to != null) {
      json.addProperty("to", to);
    }
    json.addProperty("text", text);
    if (content != null) {
      json.add("content", content);
    }
    return json.toString();
  }

  /** A new message with it, for a channel or a person. */
  public ChatPostMessageRequest.ChatPostMessageRequestBuilder posted(@Nullable String channel) {
    return ChatPostMessageRequest.builder()
        .channel(channel)
        .text(text)
        .blocksAsString(content == null ? null : content.toString())
        .parse("none")
        .linkNames(false)
        .unfurlLinks(false)
        .unfurlMedia(false);
  }

  /** A message changed into it; where there are no blocks, those of before are taken away. */
  public ChatUpdateRequest changing(String channel, String ts) {
    return ChatUpdateRequest.builder()
        .channel(channel)
        .ts(ts)
        .text(text)
        .blocksAsString(content == null ? "[]" : content.toString())
        .parse("none")
        .linkNames(false)
        .build();
  }

  /** Whose outcome need not be known: doing it twice is seen once, or does no harm. */
  public boolean isPassing() {
    return kind == Kind.ALONE || kind == Kind.WINDOW || kind == Kind.HOME;
  }

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
}
