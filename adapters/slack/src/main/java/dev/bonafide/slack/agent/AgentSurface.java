package dev.bonafide.slack.agent;

import com.google.gson.JsonObject;
import dev.bonafide.conversation.FollowedScreenings;
import dev.bonafide.conversation.Platform;
import dev.bonafide.mail.Courier;
import dev.bonafide.mail.MessageHandler;
import dev.bonafide.slack.api.SlackConnection;
import dev.bonafide.slack.api.SlackJson;
import dev.bonafide.slack.api.SlackPlace;
import dev.bonafide.slack.event.InstalledBot;

/**
 * What Slack tells agents alone, and what it lets them do. None of it is kept: it is worth nothing
 * later, and a workspace where the app is no agent lacks nothing else.
 */
public final class AgentSurface {
  private final SuggestedPrompts prompts;
  private final AgentCalls calls;
  private final FollowedScreenings<FollowedThread> screenings = new FollowedScreenings<>();

  public AgentSurface(SlackConnection connection) {
    this.calls = new AgentCalls(connection);
    this.prompts = new SuggestedPrompts(calls);
  }

  /** The same handler, whose screenings the people who ask for them follow. */
  public MessageHandler following(Platform platform, MessageHandler bot) {
    return new FollowedHandler(platform, bot, calls, screenings);
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
    String team = InstalledBot.of(whole).team();
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
      apart(() -> stop(new SlackPlace(team, channel, thread), user));
    }
  }

  /** Stops what someone asked for; where nothing is under way here, the button goes. */
  private void stop(SlackPlace place, String user) {
    if (!screenings.stop(place.address(), user)) {
      new AgentSession(calls).ends(place);
    }
  }

  private static void apart(Runnable work) {
    Thread.ofVirtual().name("slack-agent").start(work);
  }
}
