package dev.bonafide.testkit.slack.method;

import com.google.gson.JsonObject;
import dev.bonafide.testkit.slack.workspace.Agent;
import dev.bonafide.testkit.slack.workspace.Channel;
import dev.bonafide.testkit.slack.workspace.Refusal;
import dev.bonafide.testkit.slack.workspace.Token;
import dev.bonafide.testkit.slack.workspace.Workspace;
import java.util.Set;

/**
 * {@code agents.sessions.setStatus}, for the threads of channels and direct messages. Slack's pages
 * say who may call it and with what; the words of its refusals they do not list, so those here are
 * the ones that other methods have for the same.
 */
public record SessionStatus(Workspace workspace, Agent agent) implements Method {
  private static final Set<String> STATUSES = Set.of("active", "processing", "suspended", "closed");
  private static final int LONGEST_TITLE = 200;

  @Override
  public String name() {
    return "agents.sessions.setStatus";
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
    return Set.of("channel_id", "thread_ts", "status", "title", "initiator_user_id");
  }

  @Override
  public JsonObject answer(Call call) {
    if (!agent.isOne()) {
      throw new Refusal("not_allowed");
    }
    String status = call.required("status");
    String thread = call.required("thread_ts");
    String title = call.get("title");
    if (!STATUSES.contains(status)) {
      throw Refusal.arguments("must be one of " + STATUSES + ": status");
    }
    if (title != null && title.length() > LONGEST_TITLE) {
      throw Refusal.arguments("must be no more than 200 characters: title");
    }
    Channel channel = workspace.channel(call.required("channel_id"));
    if (!channel.isJoined()) {
      throw new Refusal("not_in_channel");
    }
    if (channel.message(thread) == null) {
      throw new Refusal("thread_not_found");
    }
    String initiator = call.get("initiator_user_id");
    if (initiator != null
        && (workspace.person(initiator) == null || channel.isWithout(initiator))) {
      throw new Refusal("user_not_in_channel");
    }
    agent.session(channel.id(), thread, status);
    JsonObject answer = new JsonObject();
    answer.addProperty("ok", true);
    answer.addProperty("status", status);
    answer.addProperty("agent_status", status);
    return answer;
  }
}
