package dev.bonafide.slack.people;

import com.slack.api.methods.response.conversations.ConversationsMembersResponse;
import dev.bonafide.chat.api.ApiResult;
import dev.bonafide.mail.Unreachable;
import dev.bonafide.slack.api.SlackConnection;
import dev.bonafide.slack.api.SlackPlace;
import dev.bonafide.slack.api.Threading;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who is in a channel; what Slack does not say is no. */
public record Members(SlackConnection connection) {
  private static final int PAGE = 1_000;
  private static final int PAGES = 20;

  /**
   * Whether someone is there. Talks of others with the bot are no one else's.
   *
   * @throws Unreachable if Slack cannot be asked now
   */
  public boolean has(SlackPlace place, String user) {
    return !place.channel().startsWith("D") && listed(place, user).orElse(false);
  }

  /** Whether Slack lists who is there, and someone is not among them. */
  public boolean lacks(SlackPlace place, String user) {
    return !listed(place, user).orElse(true);
  }

  private Optional<Boolean> listed(SlackPlace place, String user) {
    String cursor = "";
    for (int page = 0; page < PAGES; page++) {
      ConversationsMembersResponse answer = page(place, cursor, PAGE);
      if (answer == null) {
        return Optional.empty();
      }
      cursor = Threading.next(answer.getResponseMetadata());
      if (answer.getMembers().contains(user) || cursor.isEmpty()) {
        return Optional.of(answer.getMembers().contains(user));
      }
    }
    return Optional.empty();
  }

  /**
   * All that are there now.
   *
   * @param most how many are told at most
   * @return one more than that where there are more; empty where Slack does not say
   */
  public Optional<List<String>> all(SlackPlace place, int most) {
    return Optional.ofNullable(page(place, "", most + 1))
        .map(ConversationsMembersResponse::getMembers);
  }

  private @Nullable ConversationsMembersResponse page(SlackPlace place, String cursor, int limit) {
    return switch (connection
        .call(
            place.team(),
            slack ->
                slack.conversationsMembers(
                    request -> request.channel(place.channel()).cursor(cursor).limit(limit)))
        .orUnreachable()) {
      case ApiResult.Answered(var answer) -> answer;
      case ApiResult.Refused(var _) -> null;
    };
  }
}
