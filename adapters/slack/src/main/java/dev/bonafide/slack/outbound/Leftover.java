package dev.bonafide.slack.outbound;

import dev.bonafide.chat.api.ApiResult;
import dev.bonafide.conversation.ReplyKeys;
import dev.bonafide.mail.Outgoing;
import dev.bonafide.slack.api.Identity;
import dev.bonafide.slack.api.SlackConnection;
import dev.bonafide.slack.api.SlackPlace;
import dev.bonafide.slack.api.SlackSelf;
import dev.bonafide.slack.api.Threading;
import java.time.Duration;

/**
 * Takes away what still promises an answer that had to be said again. In the talk with one person a
 * message cannot be looked for before another has arrived there: only then does Slack name the
 * channel. Tried once; people who have the answer miss nothing.
 */
record Leftover(SlackConnection connection, Identity identity) {
  private static final Duration EARLIEST = Duration.ofMinutes(10);
  private static final int MOST = 100;

  /**
   * Looks for the promise.
   *
   * @param channel in which the answer stands
   * @param ts of the answer
   */
  void takeAway(Outgoing answer, String channel, String ts) {
    String team = SlackPlace.of(answer.address()).team();
    Mark promise = Mark.of(answer.address().tenant(), ReplyKeys.ofReply(answer.key()).first());
    if (identity.get(team) instanceof ApiResult.Answered(SlackSelf me)
        && new Threading(connection)
                .history(new SlackPlace(team, channel, ""), oldest(answer), ts, MOST, true)
            instanceof ApiResult.Answered(var page)) {
      page.getMessages().stream()
          .filter(message -> me.wrote(message) && promise.isOn(message.getMetadata()))
          .forEach(message -> delete(team, channel, message.getTs()));
    }
  }

  private static String oldest(Outgoing answer) {
    return answer.since().minus(EARLIEST).getEpochSecond() + ".000000";
  }

  private void delete(String team, String channel, String ts) {
    var _ =
        connection.call(
            team, slack -> slack.chatDelete(request -> request.channel(channel).ts(ts)));
  }
}
