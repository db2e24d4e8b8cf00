package dev.bonafide.testkit.slack.method;

import com.google.gson.JsonObject;
import dev.bonafide.testkit.slack.workspace.Channel;
import dev.bonafide.testkit.slack.workspace.Refusal;
import dev.bonafide.testkit.slack.workspace.Token;
import dev.bonafide.testkit.slack.workspace.Workspace;
import java.util.Set;

/** {@code chat.delete}: its own messages only. */
public record Delete(Workspace workspace) implements Method {

  @Override
  public String name() {
    return "chat.delete";
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
    return Set.of("channel", "ts", "as_user");
  }

  @Override
  public JsonObject answer(Call call) {
    Channel channel = Conversations.writable(workspace, call);
    String ts = call.required("ts");
    JsonObject message = channel.message(ts);
    if (message == null) {
      throw new Refusal("message_not_found");
    }
    if (!message.has("bot_id")
        || !message.get("bot_id").getAsString().equals(Workspace.bot(call.token().team()))) {
      throw new Refusal("cant_delete_message");
    }
    channel.remove(ts);
    JsonObject answer = new JsonObject();
    answer.addProperty("ok", true);
    answer.addProperty("channel", channel.id());
    answer.addProperty("ts", ts);
    return answer;
  }
}
