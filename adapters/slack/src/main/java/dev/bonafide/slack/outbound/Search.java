package dev.bonafide.slack.outbound;

import com.slack.api.methods.response.conversations.ConversationsRepliesResponse;
import com.slack.api.model.Message;
import dev.bonafide.mail.Outgoing;
import dev.bonafide.mail.Sighting;
import dev.bonafide.slack.api.Identity;
import dev.bonafide.slack.api.Outcome;
import dev.bonafide.slack.api.Place;
import dev.bonafide.slack.api.Reasons;
import dev.bonafide.slack.api.Self;
import dev.bonafide.slack.api.SlackConnection;
import dev.bonafide.slack.api.Threading;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks for a message whose answer was lost, by its mark, in the thread it belongs to. */
final class Search {
  private static final Duration CLOCKS_APART = Duration.ofSeconds(60);
  private static final Duration PAUSE = Duration.ofSeconds(5);
  private static final int MOST_PAGES = 20;

  private final Identity identity;
  private final Threading threading;

  Search(SlackConnection connection) {
    this.identity = new Identity(connection);
    this.threading = new Threading(connection);
  }

  Sighting seek(Outgoing outgoing) {
    return switch (identity.get(Place.of(outgoing.address()).team())) {
      case Outcome.Answered<Self>(Self me) -> seek(outgoing, me);
      case Outcome.Refused<Self>(String error, var needed) ->
          new Sighting.Later(PAUSE, Reasons.of(error, needed));
      case Outcome.Away<Self>(Duration retryAfter, String why) ->
          new Sighting.Later(retryAfter, why);
      case Outcome.Lost<Self>(String why) -> new Sighting.Later(PAUSE, why);
    };
  }

  private Sighting seek(Outgoing outgoing, Self me) {
    Place place = Place.of(outgoing.address());
    String oldest = outgoing.since().minus(CLOCKS_APART).getEpochSecond() + ".000000";
    Mark mark = Mark.of(outgoing);
    String cursor = null;
    for (int page = 0; page < MOST_PAGES; page++) {
      Outcome<ConversationsRepliesResponse> outcome = threading.page(place, oldest, cursor);
      if (!(outcome instanceof Outcome.Answered<ConversationsRepliesResponse>(var answer))) {
        return unanswered(outcome);
      }
      Optional<Sighting> sighting = in(answer, mark, me, oldest);
      if (sighting.isPresent()) {
        return sighting.get();
      }
      cursor = Threading.next(answer);
      if (cursor == null) {
        return new Sighting.Unseen();
      }
    }
    return new Sighting.Later(PAUSE, "the thread is too long to be searched");
  }

  /**
   * Every message of the bot bears a mark: where one of the time in question shows none, Slack
   * withholds them, and a message that is not found may be there all the same.
   */
  private static Optional<Sighting> in(
      ConversationsRepliesResponse page, Mark mark, Self me, String oldest) {
    for (Message message : page.getMessages()) {
      if (me.wrote(message)) {
        if (mark.isOn(message.getMetadata())) {
          return Optional.of(new Sighting.Seen(message.getTs()));
        }
        if (message.getMetadata() == null && message.getTs().compareTo(oldest) > 0) {
          return Optional.of(new Sighting.Unseeable());
        }
      }
    }
    return Optional.empty();
  }

  private static Sighting unanswered(Outcome<ConversationsRepliesResponse> outcome) {
    return switch (outcome) {
      case Outcome.Refused<ConversationsRepliesResponse>(String error, var needed) ->
          refused(error, needed);
      case Outcome.Away<ConversationsRepliesResponse>(Duration retryAfter, String why) ->
          new Sighting.Later(retryAfter, why);
      case Outcome.Lost<ConversationsRepliesResponse>(String why) -> new Sighting.Later(PAUSE, why);
      case Outcome.Answered<ConversationsRepliesResponse> _ -> new Sighting.Unseen();
    };
  }

  private static Sighting refused(String error, @Nullable String needed) {
    return switch (error) {
      case "thread_not_found", "message_not_found" -> new Sighting.Unseen();
      case "missing_scope",
          "not_allowed_token_type",
          "method_not_supported_for_channel_type",
          "channel_not_found",
          "not_in_channel" ->
          new Sighting.Unseeable();
      default -> new Sighting.Later(PAUSE, Reasons.of(error, needed));
    };
  }
}
