package dev.bonafide.testkit.slack.method;

import com.google.gson.JsonObject;
import dev.bonafide.testkit.slack.workspace.Channel;
import dev.bonafide.testkit.slack.workspace.Ledger;
import dev.bonafide.testkit.slack.workspace.Refusal;
import dev.bonafide.testkit.slack.workspace.Token;
import dev.bonafide.testkit.slack.workspace.Workspace;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code chat.postMessage}. */
public record PostMessage(Workspace workspace, RateLimit limit, Ledger ledger) implements Method {

  @Override
  public String name() {
    return "chat.postMessage";
  }

  @Override
  public Token.Kind kind() {
    return Token.Kind.BOT;
  }

  @Override
  public String scope(Call call) {
    return "chat:write";
  }

  /** Beside the documented ones {@code client_msg_id}, which Slack takes without a word on it. */
  @Override
  public Set<String> arguments() {
    return Set.of(
        "channel",
        "text",
        "thread_ts",
        "metadata",
        "blocks",
        "attachments",
        "unfurl_links",
        "unfurl_media",
        "link_names",
        "parse",
        "mrkdwn",
        "reply_broadcast",
        "as_user",
        "icon_emoji",
        "icon_url",
        "username",
        "markdown_text",
        "client_msg_id");
  }

  @Override
  public JsonObject answer(Call call) {
    Channel channel = Conversations.addressed(workspace, call);
    limit.take(channel.id());
    Content.checkNew(call);
    JsonObject metadata = Content.metadata(call);
    String thread = call.get("thread_ts");
    if (thread != null && channel.message(thread) == null) {
      throw new Refusal("thread_not_found");
    }
    JsonObject message = message(call, thread, metadata);
    channel.put(message);
    ledger.posted(channel.id(), message);
    JsonObject answer = new JsonObject();
    answer.addProperty("ok", true);
    answer.addProperty("channel", channel.id());
    answer.add("ts", message.get("ts"));
    answer.add("message", message.deepCopy());
    return answer;
  }

  private JsonObject message(Call call, @Nullable String thread, @Nullable JsonObject metadata) {
    JsonObject message = new JsonObject();
    message.addProperty("type", "message");
    String team = call.token().team();
    message.addProperty("user", Workspace.botUser(team));
    message.addProperty("bot_id", Workspace.bot(team));
    message.addProperty("app_id", Workspace.APP);
    message.addProperty("team", team);
    String text = call.get("text");
    message.addProperty("text", text == null ? "" : text);
    Content.put(call, message);
    message.addProperty("ts", workspace.nextTs());
    if (thread != null) {
      message.addProperty("thread_ts", thread);
    }
    if (metadata != null && !metadata.isEmpty()) {
      message.add("metadata", metadata);
    }
    return message;
  }
}
