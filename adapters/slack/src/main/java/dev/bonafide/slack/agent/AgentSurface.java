package dev.bonafide.slack.agent;

import com.google.gson.JsonObject;
import dev.bonafide.conversation.Platform;
import dev.bonafide.mail.Courier;
import dev.bonafide.mail.MessageHandler;
import dev.bonafide.slack.api.SlackConnection;
import dev.bonafide.slack.api.SlackJson;
import dev.bonafide.slack.api.SlackPlace;

/**
 * What Slack tells agents alone, and what it lets them do. None of it is kept: it is worth nothing
 * later, and a workspace where the app is no agent lacks nothing else.
 */
public final class AgentSurface {
  private final SuggestedPrompts prompts;
  private final FollowedScreenings screenings;

  public AgentSurface(SlackConnection connection) {
    AgentCalls calls = new AgentCalls(connection);
    this.prompts = new SuggestedPrompts(calls);
    this.screenings = new FollowedScreenings(calls);
  }

  /** The same handler, whose screenings the people who ask for them follow. */
  public MessageHandler following(Platform platform, MessageHandler bot) {
    return new FollowedHandler(platform, bot, screenings);
  }

  /** The same courier, whose placeholders show the steps of their screenings. */
  public Courier following(Courier courier) {
    return new FollowedCourier(courier, screenings);
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
    String told = SlackJson.text(whole, "team_id", "");
    String team = SlackJson.text(SlackJson.firstIn(whole, "authorizations"), "team_id", told);
    String channel = SlackJson.text(event, "channel", "");
    String user = SlackJson.text(event, "user", "");
    if (channel.isEmpty()) {
      return;
    }
    String type = SlackJson.text(event, "type", "");
    if (type.equals("app_home_opened") && "messages".equals(SlackJson.text(event, "tab"))) {
      apart(() -> prompts.suggest(team, channel, user));
    } else if (type.equals("agent_session_stopped")) {
      String thread = SlackJson.text(event, "thread_ts", "");
      apart(() -> screenings.stop(new SlackPlace(team, channel, thread), user));
    }
  }

  private static void apart(Runnable work) {
    Thread.ofVirtual().name("slack-agent").start(work);
  }
}
