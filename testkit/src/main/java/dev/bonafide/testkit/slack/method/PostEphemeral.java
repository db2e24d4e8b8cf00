package dev.bonafide.testkit.slack.method;

import com.google.gson.JsonObject;
import dev.bonafide.testkit.slack.workspace.Channel;
import dev.bonafide.testkit.slack.workspace.Ledger;
import dev.bonafide.testkit.slack.workspace.Refusal;
import dev.bonafide.testkit.slack.workspace.Token;
import dev.bonafide.testkit.slack.workspace.Whisper;
import dev.bonafide.testkit.slack.workspace.Words;
import dev.bonafide.testkit.slack.workspace.Workspace;
import java.util.Set;

/** {@code chat.postEphemeral}: seen by one person, and by no one any more after a while. */
public record PostEphemeral(Workspace workspace, Ledger ledger) implements Method {

  @Override
  public String name() {
    return "chat.postEphemeral";
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
        "user",
        "text",
        "thread_ts",
        "blocks",
        "attachments",
        "link_names",
        "parse",
        "as_user",
        "icon_emoji",
        "icon_url",
        "username",
        "markdown_text");
  }

  @Override
  public JsonObject answer(Call call) {
    Channel channel = Conversations.writable(workspace, call);
    String user = call.required("user");
    if (workspace.person(user) == null || channel.isWithout(user)) {
      throw new Refusal("user_not_in_channel");
    }
    Content.checkNew(call);
    JsonObject message = new JsonObject();
    String text = call.get("text");
    message.addProperty("text", text == null ? "" : text);
    message.addProperty("ts", workspace.nextTs());
    Content.put(call, message);
    ledger.whispered(
        new Whisper(
            channel.id(),
            user,
            message.has("blocks")
                ? message.get("text").getAsString() + "\n" + Words.of(message.get("blocks"))
                : message.get("text").getAsString()));
    JsonObject answer = new JsonObject();
    answer.addProperty("ok", true);
    answer.add("message_ts", message.get("ts"));
    return answer;
  }
}
