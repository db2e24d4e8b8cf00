package dev.bonafide.slack.evidence;

import com.slack.api.methods.response.conversations.ConversationsRepliesResponse;
import com.slack.api.model.Message;
import dev.bonafide.mail.Unreachable;
import dev.bonafide.slack.api.Outcome;
import dev.bonafide.slack.api.Place;
import dev.bonafide.slack.api.Reasons;
import dev.bonafide.slack.api.Threading;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a thread, the oldest messages first, as far as a bound. */
public final class TalkReader {
  private static final int MOST = 200;

  /** Apps that are distributed outside the Marketplace get so many a page, and a page a minute. */
  private static final int SMALL_PAGE = 15;

  private static final Duration PAUSE = Duration.ofSeconds(5);
  private final Threading threading;

  public TalkReader(Threading threading) {
    this.threading = threading;
  }

  /**
   * The thread.
   *
   * @throws Unreachable if Slack cannot be asked now
   */
  public Talk read(Place place) {
    List<Message> messages = new ArrayList<>();
    String cursor = null;
    do {
      Outcome<ConversationsRepliesResponse> outcome = threading.page(place, null, cursor);
      if (!(outcome instanceof Outcome.Answered<ConversationsRepliesResponse>(var page))) {
        return new Talk(messages, List.of(unread(outcome, messages.size())));
      }
      messages.addAll(page.getMessages());
      cursor = Threading.next(page);
    } while (cursor != null && messages.size() < MOST);
    boolean more = cursor != null || messages.size() > MOST;
    return new Talk(
        messages.stream().limit(MOST).toList(),
        more ? List.of("what this thread holds after its first " + MOST + " messages") : List.of());
  }

  /**
   * The one message of a time stamp.
   *
   * @throws Unreachable if Slack cannot be asked now
   */
  public Talk message(Place place, String ts) {
    Outcome<ConversationsRepliesResponse> outcome = threading.at(place, ts);
    return outcome instanceof Outcome.Answered<ConversationsRepliesResponse>(var page)
        ? new Talk(
            page.getMessages().stream().filter(one -> ts.equals(one.getTs())).toList(), List.of())
        : new Talk(List.of(), List.of(unread(outcome, 0)));
  }

  private static String unread(Outcome<ConversationsRepliesResponse> outcome, int read) {
    return switch (outcome) {
      case Outcome.Refused<ConversationsRepliesResponse>(String error, var needed) ->
          "this thread: " + Reasons.of(error, needed);
      case Outcome.Away<ConversationsRepliesResponse>(Duration retryAfter, String why) ->
          rest(read, retryAfter, why);
      case Outcome.Lost<ConversationsRepliesResponse>(String why) ->
          throw new Unreachable(why, PAUSE);
      case Outcome.Answered<ConversationsRepliesResponse> _ -> "";
    };
  }

  private static String rest(int read, Duration retryAfter, @Nullable String why) {
    if (read == 0 || read > SMALL_PAGE) {
      throw new Unreachable(why == null ? "Slack" : why, retryAfter);
    }
    return "what this thread holds after its first "
        + read
        + " messages: Slack lets this app read no more in a minute";
  }
}
