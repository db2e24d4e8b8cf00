package dev.bonafide.testkit.slack.method;

import com.google.gson.JsonObject;
import dev.bonafide.testkit.slack.workspace.Channel;
import dev.bonafide.testkit.slack.workspace.Ledger;
import dev.bonafide.testkit.slack.workspace.Refusal;
import dev.bonafide.testkit.slack.workspace.Token;
import dev.bonafide.testkit.slack.workspace.Workspace;
import java.util.Set;

/** {@code chat.update}: its own messages only. */
public record Update(Workspace workspace, Ledger ledger) implements Method {

  @Override
  public String name() {
    return "chat.update";
  }

  @Override
  public Token.Kind kind() {
    return Token.Kind.BOT;
  }

  @Override
  public String scope(Call call) {
    return "chat:write";
  }

  @Override
  public Set<String> arguments() {
    return Set.of(
        "channel",
        "ts",
        "text",
        "metadata",
        "blocks",
        "attachments",
        "link_names",
        "parse",
        "as_user",
        "file_ids",
        "reply_broadcast",
        "unfurl_links",
        "unfurl_media",
        "markdown_text");
  }

  @Override
  public JsonObject answer(Call call) {
    Channel channel = Conversations.writable(workspace, call);
    JsonObject message = channel.message(call.required("ts"));
    if (message == null) {
      throw new Refusal("message_not_found");
    }
    if (!message.has("bot_id")
        || !message.get("bot_id").getAsString().equals(Workspace.bot(call.token().team()))) {
      throw new Refusal("cant_update_message");
    }
    Content.checkChange(call);
    JsonObject metadata = Content.metadata(call);
    String text = call.get("text");
    message.addProperty("text", text == null ? "" : text);
    Content.put(call, message);
    if (metadata != null) {
      message.add("metadata", metadata);
    }
    JsonObject edited = new JsonObject();
    edited.addProperty("user", Workspace.botUser(call.token().team()));
    edited.addProperty("ts", workspace.nextTs());
    message.add("edited", edited);
    ledger.updated(channel.id(), message);
    return answer(channel.id(), message);
  }

  private static JsonObject answer(String channel, JsonObject message) {
    JsonObject answer = new JsonObject();
    answer.addProperty("ok", true);
    answer.addProperty("channel", channel);
    answer.add("ts", message.get("ts"));
    answer.add("text", message.get("text"));
    answer.add("message", message.deepCopy());
    return answer;
  }
}
