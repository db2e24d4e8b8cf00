package dev.bonafide.testkit.telegram;

import com.google.gson.JsonObject;
import dev.bonafide.testkit.Json;

/** People who write in groups, also what no one there but the bot sees. */
public final class GroupWriting {
  private final World world;
  private final Queue queue;
  private final Writing writing;

  GroupWriting(World world, Queue queue) {
    this.world = world;
    this.queue = queue;
    this.writing = new Writing(world, queue);
  }

  /** Anything else, such as what is forwarded to a group. */
  public long inGroup(Person by, long group, JsonObject parts) {
    return writing.send(by, group(group), parts);
  }

  /** In answer to a message of the group. */
  public long inGroup(Person by, long group, long to, String text) {
    synchronized (world) {
      return writing.send(by, group(group), answering(group, to, text));
    }
  }

  /** A file of the group, with words below it, in answer to a message; 0 for none. */
  public long document(Person by, long group, long to, String text, String caption) {
    synchronized (world) {
      JsonObject parts = answering(group, to, caption);
      parts.remove("text");
      parts.addProperty("caption", caption);
      parts.add("caption_entities", parts.remove("entities"));
      parts.add("document", writing.document("chat.txt", text));
      return writing.send(by, group(group), parts);
    }
  }

  /**
   * A command that only the bot sees.
   *
   * @param to the message that it answers; 0 for none
   * @return its own number, beside which it has none
   */
  public long unseen(Person by, long group, long to, String text) {
    synchronized (world) {
      Chat in = world.chats.computeIfAbsent(group, _ -> new Chat(group(group)));
      in.people.add(by.id());
      long id = world.whispers.command(group, by.id());
      JsonObject message = answering(group, to, text);
      message.addProperty("message_id", 0);
      message.addProperty("ephemeral_message_id", id);
      message.addProperty("date", writing.now());
      message.add("from", by.user());
      message.add("receiver_user", bot());
      message.add("chat", in.written);
      queue.put(Json.of("message", message));
      return id;
    }
  }

  private JsonObject answering(long group, long to, String text) {
    JsonObject parts = Json.of("text", text, "entities", Writing.entities(text));
    Chat in = world.chats.get(group);
    if (to != 0 && in != null) {
      JsonObject heard = in.heard.get(to);
      JsonObject above =
          heard == null
              ? Json.of("message_id", to, "date", writing.now(), "chat", in.written, "from", bot())
              : heard.deepCopy();
      above.remove("reply_to_message");
      parts.add("reply_to_message", above);
    }
    return parts;
  }

  static JsonObject group(long id) {
    return Json.of("id", id, "type", "group", "title", "Hiring");
  }

  private static JsonObject bot() {
    return Json.of(
        "id", 123456789L, "is_bot", true, "first_name", "Bonafide", "username", FakeTelegram.NAME);
  }

  /** Presses the button that has the label under what someone alone sees in a group. */
  public void pressUnseen(Person by, long group, String label) {
    synchronized (world) {
      Said said =
          world.whispers.said(group, by.id()).reversed().stream()
              .filter(one -> one.buttons().stream().anyMatch(key -> key.text().equals(label)))
              .findFirst()
              .orElseThrow(() -> new AssertionError("no button " + label));
      String data =
          said.buttons().stream()
              .filter(button -> button.text().equals(label))
              .findFirst()
              .orElseThrow()
              .data();
      pressedUnseen(by, by, group, said.id(), data);
    }
  }

  /** A press that may be forged: under what another was told. */
  public void pressedUnseen(Person by, Person receiver, long group, long message, String data) {
    synchronized (world) {
      JsonObject under =
          Json.of(
              "message_id",
              0,
              "ephemeral_message_id",
              message,
              "receiver_user",
              receiver.user(),
              "from",
              bot(),
              "date",
              writing.now(),
              "chat",
              world.chat(group).written,
              "text",
              "a message of the bot");
      writing.put(by, under, data, true);
    }
  }
}
