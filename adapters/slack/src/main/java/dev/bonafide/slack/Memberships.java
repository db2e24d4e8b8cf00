package dev.bonafide.slack;

import com.slack.api.methods.response.conversations.ConversationsListResponse;
import com.slack.api.model.Conversation;
import com.slack.api.model.ConversationType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells in which channels the bot is, of 5,000 of a workspace at most. */
final class Memberships {
  private static final int PAGE = 999;
  private static final int PAGES = 5;

  private final SlackConnection connection;

  Memberships(SlackConnection connection) {
    this.connection = connection;
  }

  /** Direct messages and what is archived are left out; fewer where Slack does not tell. */
  List<Place> of(String team) {
    List<Place> member = new ArrayList<>();
    String cursor = "";
    for (int page = 0; page < PAGES && cursor != null; page++) {
      if (!(listed(team, cursor)
          instanceof Outcome.Answered<ConversationsListResponse>(var some))) {
        return member;
      }
      some.getChannels().stream()
          .filter(Conversation::isMember)
          .forEach(one -> member.add(new Place(team, one.getId(), "")));
      cursor = next(some);
    }
    return member;
  }

  private Outcome<ConversationsListResponse> listed(String team, String cursor) {
    return Calls.make(
        () ->
            connection
                .methods(team)
                .conversationsList(
                    request ->
                        request
                            .types(
                                List.of(
                                    ConversationType.PUBLIC_CHANNEL,
                                    ConversationType.PRIVATE_CHANNEL))
                            .excludeArchived(true)
                            .cursor(cursor)
                            .limit(PAGE)));
  }

  private static @Nullable String next(ConversationsListResponse page) {
    String cursor =
        page.getResponseMetadata() == null ? null : page.getResponseMetadata().getNextCursor();
    return cursor == null || cursor.isEmpty() ? null : cursor;
  }
}
