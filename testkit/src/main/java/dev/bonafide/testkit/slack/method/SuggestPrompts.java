package dev.bonafide.testkit.slack.method;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.bonafide.testkit.slack.workspace.Agent;
import dev.bonafide.testkit.slack.workspace.Channel;
import dev.bonafide.testkit.slack.workspace.Refusal;
import dev.bonafide.testkit.slack.workspace.Token;
import dev.bonafide.testkit.slack.workspace.Workspace;
import java.util.Set;

/** {@code assistant.threads.setSuggestedPrompts}: at most four, each with a title and a message. */
public record SuggestPrompts(Workspace workspace, Agent agent) implements Method {
  private static final int MOST = 4;

  @Override
  public String name() {
    return "assistant.threads.setSuggestedPrompts";
  }

  @Override
  public Token.Kind kind() {
    return Token.Kind.BOT;
  }

  @Override
  public String scope(Call call) {
    return "assistant:write";
  }

  @Override
  public Set<String> arguments() {
    return Set.of("channel_id", "thread_ts", "prompts", "title");
  }

  @Override
  public JsonObject answer(Call call) {
    Channel channel = workspace.channel(call.required("channel_id"));
    JsonArray prompts = prompts(call.required("prompts"));
    String thread = call.get("thread_ts");
    if (thread != null && channel.message(thread) == null) {
      throw new Refusal("invalid_thread_ts");
    }
    // By Slack's page of the method: with a thread, an agent's call fails without a word.
    if (thread == null) {
      agent.suggest(channel.id(), call.get("title"), prompts);
    }
    JsonObject answer = new JsonObject();
    answer.addProperty("ok", true);
    return answer;
  }

  private static JsonArray prompts(String written) {
    if (!(JsonParser.parseString(written) instanceof JsonArray prompts)
        || prompts.isEmpty()
        || prompts.size() > MOST) {
      throw Refusal.arguments("must be a list of 1 to 4: prompts");
    }
    for (JsonElement prompt : prompts) {
      if (!(prompt instanceof JsonObject one) || !one.has("title") || !one.has("message")) {
        throw Refusal.arguments("must have a title and a message: prompts");
      }
    }
    return prompts;
  }
}
