package dev.bonafide.testkit.discord;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.bonafide.testkit.Json;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What people do in channels. */
public final class Doings {
  private final World world;
  private final Gateway gateway;
  private final MessageRoutes messages;
  private final String files;
  private boolean heard = true;

  Doings(World world, Gateway gateway, MessageRoutes messages, String files) {
    this.world = world;
    this.gateway = gateway;
    this.messages = messages;
    this.files = files;
  }

  /** The same, and the gateway tells no one. */
  public Doings unheard() {
    Doings quiet = new Doings(world, gateway, messages, files);
    quiet.heard = false;
    return quiet;
  }

  /** Someone writes. */
  public long post(long channel, Person author, String content) {
    return post(channel, author, Post.of(content));
  }

  /** Someone writes. */
  public long post(long channel, Person author, Post post) {
    synchronized (world) {
      Channel place = world.channel(channel);
      return said(place, world.ids.next(), author, post);
    }
  }

  private long said(Channel place, long id, Person author, Post post) {
    JsonObject message = messages.written(place, id, author.user(), post.body);
    if (post.webhook) {
      message.addProperty("webhook_id", Long.toString(author.id()));
    }
    if (post.answered != null && post.answeredAuthor != null) {
      JsonObject by = post.answeredAuthor.user();
      JsonObject before = messages.written(place, world.ids.next(), by, post.answered.body);
      message.add("referenced_message", before);
    }
    if (post.answeredId != 0) {
      message.add("referenced_message", place.messages.get(post.answeredId));
    }
    place.messages.put(id, message);
    tell("MESSAGE_CREATE", message, author);
    return id;
  }

  /** Whether the bot is told of what happens in a channel. */
  private boolean isHeard(Channel place) {
    return heard && !place.isHidden();
  }

  private void tell(String type, JsonObject message, Person author) {
    Channel place = world.channel(Json.number(message, "channel_id"));
    if (isHeard(place)) {
      JsonObject event = Nested.copy(message);
      boolean direct = place.isDirect();
      if (!direct) {
        event.addProperty("guild_id", Long.toString(World.GUILD));
      }
      if (!direct && !event.has("webhook_id")) {
        event.add("member", author.bare());
      }
      gateway.dispatch(type, event);
    }
  }

  /**
   * Someone changes what they wrote.
   *
   * @return when, as Discord tells it
   */
  public String edit(long channel, long id, Person author, String content) {
    synchronized (world) {
      JsonObject message = message(channel, id);
      String at = world.clock.instant().toString();
      message.addProperty("content", content);
      message.addProperty("edited_timestamp", at);
      tell("MESSAGE_UPDATE", message, author);
      return at;
    }
  }

  /** Discord looks at a link in a message, and tells about what it saw. */
  public void unfurl(long channel, long id, Person author, String title) {
    synchronized (world) {
      JsonObject message = message(channel, id);
      JsonArray embeds = new JsonArray();
      embeds.add(Json.of("type", "link", "title", title));
      message.add("embeds", embeds);
      tell("MESSAGE_UPDATE", message, author);
    }
  }

  private JsonObject message(long channel, long id) {
    JsonObject message = world.channel(channel).messages.get(id);
    if (message == null) {
      throw new IllegalArgumentException("no such message");
    }
    return message;
  }

  /** Someone takes a message away. */
  public void delete(long channel, long id) {
    synchronized (world) {
      world.channel(channel).messages.remove(id);
      if (isHeard(world.channel(channel))) {
        JsonObject event = place(channel);
        event.addProperty("id", Long.toString(id));
        gateway.dispatch("MESSAGE_DELETE", event);
      }
    }
  }

  /** Someone takes several messages away at once. */
  public void deleteAll(long channel, List<Long> ids) {
    synchronized (world) {
      ids.forEach(world.channel(channel).messages::remove);
      if (isHeard(world.channel(channel))) {
        JsonArray all = new JsonArray();
        ids.forEach(id -> all.add(Long.toString(id)));
        JsonObject event = place(channel);
        event.add("ids", all);
        gateway.dispatch("MESSAGE_DELETE_BULK", event);
      }
    }
  }

  private JsonObject place(long channel) {
    JsonObject place = Json.of("channel_id", Long.toString(channel));
    if (!world.channel(channel).isDirect()) {
      place.addProperty("guild_id", Long.toString(World.GUILD));
    }
    return place;
  }

  /** Someone takes a post of a forum away, with all answers to it. */
  public void deletePost(long thread) {
    synchronized (world) {
      Channel gone = world.channels.remove(thread);
      if (gone != null && gone.parent != null && isHeard(gone)) {
        gateway.dispatch(
            "THREAD_DELETE",
            Json.of(
                "id",
                Long.toString(thread),
                "guild_id",
                Long.toString(World.GUILD),
                "parent_id",
                Long.toString(gone.parent.id),
                "type",
                Channel.THREAD));
      }
    }
  }

  /** Someone opens a post in a forum. */
  public long forumPost(long forum, Person author, String title, String content) {
    synchronized (world) {
      Channel parent = world.channel(forum);
      Channel thread = new Channel(world.ids.next(), Channel.THREAD, title, parent);
      world.channels.put(thread.id, thread);
      if (isHeard(thread)) {
        JsonObject event = thread.written();
        event.addProperty("newly_created", true);
        gateway.dispatch("THREAD_CREATE", event);
      }
      return said(thread, thread.id, author, Post.of(content));
    }
  }

  /** Someone begins a thread from a message: it has the message's id. */
  public long thread(long channel, long message, String title) {
    synchronized (world) {
      Channel thread = new Channel(message, Channel.THREAD, title, world.channel(channel));
      world.channels.put(thread.id, thread);
      JsonObject event = thread.written();
      event.addProperty("newly_created", true);
      gateway.dispatch("THREAD_CREATE", event);
      return thread.id;
    }
  }

  /** A post with a text file. */
  public Post withFile(String content, String name, String text) {
    return withFile(content, name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** A post with a file. */
  public Post withFile(String content, String name, byte[] bytes) {
    return withFile(Post.of(content), name, bytes);
  }

  /** The same post with a file more. */
  public Post withFile(Post post, String name, byte[] bytes) {
    synchronized (world) {
      long id = world.ids.next();
      String path = "/attachments/1/" + id + "/" + name;
      world.files.put(path, bytes);
      return post.attach(
          Json.of(
              "id",
              Long.toString(id),
              "filename",
              name,
              "size",
              bytes.length,
              "url",
              files + path + "?ex=65&is=64&hm=abc",
              "proxy_url",
              files + path));
    }
  }

  /** Discord puts an old thread away. */
  public void archive(long thread) {
    synchronized (world) {
      Channel archived = world.channel(thread);
      archived.archived = true;
      archived.archivedAt = world.clock.instant();
    }
  }
}
