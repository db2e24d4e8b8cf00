package dev.bonafide.slack.agent;

import com.slack.api.RequestConfigurator;
import com.slack.api.methods.response.asssistant.threads.AssistantThreadsSetStatusResponse;
import dev.bonafide.slack.api.SlackPlace;
import okhttp3.FormBody;
import org.jspecify.annotations.Nullable;

/**
 * A thread in which the bot works, as the session of an agent: as long as it is at work Slack says
 * so there, and shows a button that stops it. Slack's kit does not know the method yet; its answer
 * is that of the status of an assistant.
 */
record AgentSession(AgentCalls calls) {
  private static final String METHOD = "agents.sessions.setStatus";

  /** The bot is at work there, for someone. */
  void begins(SlackPlace place, String asker) {
    set(place, "processing", asker);
  }

  /** Says that it is no more: Slack takes neither the status nor the button away by itself. */
  void ends(SlackPlace place) {
    set(place, "active", null);
  }

  private void set(SlackPlace place, String status, @Nullable String asker) {
    String thread = place.ts();
    if (thread == null) {
      return;
    }
    RequestConfigurator<FormBody.Builder> form =
        body -> {
          body.add("channel_id", place.channel()).add("thread_ts", thread).add("status", status);
          return asker == null ? body : body.add("initiator_user_id", asker);
        };
    calls.make(
        place.team(),
        METHOD,
        slack ->
            slack.postFormWithTokenAndParseResponse(
                form,
                METHOD,
                calls.connection().token(place.team()),
                AssistantThreadsSetStatusResponse.class));
  }
}
