package dev.bonafide.slack.agent;

import com.slack.api.methods.SlackApiTextResponse;
import dev.bonafide.chat.api.ApiResult;
import dev.bonafide.slack.api.SlackConnection;
import dev.bonafide.slack.api.SlackRefusal;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Calls without which every answer arrives just the same. Where Slack refuses one to a workspace,
 * such as to an app that is no agent there, it is not made there again until the bot restarts, and
 * the log says so once.
 */
final class AgentCalls {
  private static final Logger LOG = LoggerFactory.getLogger(AgentCalls.class);

  /** Refusals of one place, which say nothing of others. */
  private static final Set<String> ELSEWHERE =
      Set.of(
          ("channel_not_found edit_window_closed invalid_thread_ts is_archived message_not_found"
                  + " not_in_channel thread_not_found user_not_found")
              .split(" "));

  private final SlackConnection connection;
  private final Set<String> refused = ConcurrentHashMap.newKeySet();
  private final Set<String> told = ConcurrentHashMap.newKeySet();

  AgentCalls(SlackConnection connection) {
    this.connection = connection;
  }

  SlackConnection connection() {
    return connection;
  }

  /** Makes one, unless it was refused there before. */
  void make(
      String team, String method, SlackConnection.Method<? extends SlackApiTextResponse> call) {
    String place = team + " " + method;
    if (!refused.contains(place)
        && connection.call(team, call) instanceof ApiResult.Refused(SlackRefusal refusal)
        && !ELSEWHERE.contains(refusal.error())) {
      refused.add(place);
      if (told.add(method + " " + refusal.error())) {
        LOG.info("answers do without {}: {}", method, refusal.text());
      }
    }
  }
}
