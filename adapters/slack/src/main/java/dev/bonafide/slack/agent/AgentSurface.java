package dev.bonafide.slack.agent;

import com.google.gson.JsonObject;
import dev.bonafide.slack.api.SlackConnection;
import dev.bonafide.slack.api.SlackJson;

/**
 * What Slack tells agents alone, and what it lets them do. None of it is kept: it is worth nothing
 * later, and a workspace where the app is no agent lacks nothing else.
 */
public final class AgentSurface {
  private final SuggestedPrompts prompts;

  public AgentSurface(SlackConnection connection) {
    AgentCalls calls = new AgentCalls(connection);
    this.prompts = new SuggestedPrompts(calls);
  }

  /**
   * Hears an event, and returns at once; what it makes the bot do is done meanwhile.
   *
   * @param payload as Slack sent it
   */
  public void hear(String payload) {
    SlackJson.parsed(payload).ifPresent(this::hear);
  }

  private void hear(JsonObject whole) {
    JsonObject event = SlackJson.in(whole, "event");
    String team = SlackJson.text(whole, "team_id", "");
    String channel = SlackJson.text(event, "channel", "");
    String user = SlackJson.text(event, "user", "");
    if (!channel.isEmpty()
        && "app_home_opened".equals(SlackJson.text(event, "type"))
        && "messages".equals(SlackJson.text(event, "tab"))) {
      Thread.ofVirtual().name("slack-prompts").start(() -> prompts.suggest(team, channel, user));
    }
  }
}
