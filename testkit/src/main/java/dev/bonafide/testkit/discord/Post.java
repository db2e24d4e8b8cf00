package dev.bonafide.testkit.discord;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.bonafide.testkit.Json;
import org.jspecify.annotations.Nullable;

/** What someone puts into a channel, piece by piece. */
public final class Post {
  final JsonObject body = new JsonObject();
  boolean webhook;
  long answeredId;
  @Nullable Post answered;
  @Nullable Person answeredAuthor;

  private Post(String content) {
    body.addProperty("content", content);
  }

  public static Post of(String content) {
    return new Post(content);
  }

  /** In answer to something that was said before, as Discord tells it with it. */
  public Post answering(Post before, Person author) {
    answered = before;
    answeredAuthor = author;
    return this;
  }

  /** Answers a message of the bot's. */
  public Post answering(Said said) {
    answeredId = said.id();
    return this;
  }

  /** Answers a message that stands in the channel. */
  public Post answering(long message) {
    answeredId = message;
    return this;
  }

  /** Something forwarded from elsewhere. */
  public Post forwarding(String content) {
    JsonArray snapshots = new JsonArray();
    JsonObject inner = Json.of("content", content, "type", 0, "flags", 0);
    inner.addProperty("timestamp", "2026-03-01T12:00:00.000000+00:00");
    inner.add("edited_timestamp", com.google.gson.JsonNull.INSTANCE);
    for (String list : java.util.List.of("attachments", "embeds", "mentions", "mention_roles")) {
      inner.add(list, new JsonArray());
    }
    snapshots.add(Json.of("message", inner));
    body.add("message_snapshots", snapshots);
    return this;
  }

  /** Something that a program put in, with its words in an embed. */
  public Post embed(String title, String description) {
    JsonArray embeds = Nested.array(body, "embeds");
    embeds.add(Json.of("type", "rich", "title", title, "description", description));
    body.add("embeds", embeds);
    webhook = true;
    return this;
  }

  /** The same with who stands above its title, one field, and what stands at its foot. */
  public Post frame(String author, String title, String name, String value, String foot) {
    JsonObject embed = Json.of("type", "rich", "title", title);
    embed.add("author", Json.of("name", author));
    JsonArray fields = Nested.array(embed, "fields");
    fields.add(Json.of("name", name, "value", value, "inline", false));
    embed.add("fields", fields);
    embed.add("footer", Json.of("text", foot));
    JsonArray embeds = Nested.array(body, "embeds");
    embeds.add(embed);
    body.add("embeds", embeds);
    webhook = true;
    return this;
  }

  /** What Discord draws of a link in it: the page's own words. */
  public Post preview(String url, String title, String description) {
    JsonArray embeds = Nested.array(body, "embeds");
    embeds.add(Json.of("type", "article", "url", url, "title", title, "description", description));
    body.add("embeds", embeds);
    return this;
  }

  Post attach(JsonObject attachment) {
    JsonArray attachments = Nested.array(body, "attachments");
    attachments.add(attachment);
    body.add("attachments", attachments);
    return this;
  }
}
