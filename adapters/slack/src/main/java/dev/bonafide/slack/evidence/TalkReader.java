package dev.bonafide.slack.evidence;

import com.slack.api.methods.response.conversations.ConversationsRepliesResponse;
import com.slack.api.model.Message;
import dev.bonafide.chat.api.ApiResult;
import dev.bonafide.mail.Unreachable;
import dev.bonafide.slack.api.SlackPlace;
import dev.bonafide.slack.api.SlackRefusal;
import dev.bonafide.slack.api.Threading;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a thread, the oldest messages first, as far as a bound. */
public record TalkReader(Threading threading) {
  private static final int MOST = 200;

  /** Apps that are distributed outside the Marketplace get so many a page, and a page a minute. */
  private static final int SMALL_PAGE = 15;

  /**
   * The thread.
   *
   * @throws Unreachable if Slack cannot be asked now
   */
  public ThreadTranscript read(SlackPlace place) {
    List<Message> messages = new ArrayList<>();
    String cursor = null;
    do {
      ApiResult<ConversationsRepliesResponse, SlackRefusal> outcome =
          threading.page(place, null, cursor);
      if (!(outcome instanceof ApiResult.Answered(var page))) {
        return new ThreadTranscript(messages, List.of(unread(outcome, messages.size())));
      }
      messages.addAll(page.getMessages());
      cursor = Threading.next(page);
    } while (cursor != null && messages.size() < MOST);
    boolean more = cursor != null || messages.size() > MOST;
    return new ThreadTranscript(
        messages.stream().limit(MOST).toList(),
        more ? List.of("this thread after its first " + MOST + " messages") : List.of());
  }

  /**
   * The one message of a time stamp.
   *
   * @throws Unreachable if Slack cannot be asked now
   */
  public ThreadTranscript message(SlackPlace place, String ts) {
    ApiResult<ConversationsRepliesResponse, SlackRefusal> outcome = threading.at(place, ts);
    return outcome instanceof ApiResult.Answered(var page)
        ? new ThreadTranscript(
            page.getMessages().stream().filter(one -> ts.equals(one.getTs())).toList(), List.of())
        : new ThreadTranscript(List.of(), List.of(unread(outcome, 0)));
  }

  private static String unread(
      ApiResult<ConversationsRepliesResponse, SlackRefusal> outcome, int read) {
    return switch (outcome) {
      case ApiResult.Refused(SlackRefusal refusal) -> "this thread: " + refusal.text();
      case ApiResult.Away(Duration retryAfter, String why) -> rest(read, retryAfter, why);
      case ApiResult.Lost(String why) -> throw new Unreachable(why, ApiResult.PAUSE);
      case ApiResult.Answered(var _) -> "";
    };
  }

  private static String rest(int read, Duration retryAfter, @Nullable String why) {
    if (read == 0 || read > SMALL_PAGE) {
      throw new Unreachable(why == null ? "Slack" : why, retryAfter);
    }
    return "this thread after its first "
        + read
        + " messages: Slack does not let this app read more per minute";
  }

  /**
   * A thread as far as it could be read.
   *
   * @param unread what of it could not be, each with the reason
   */
  public record ThreadTranscript(List<Message> messages, List<String> unread) {
    public ThreadTranscript {
      messages = List.copyOf(messages);
      unread = List.copyOf(unread);
    }
  }
}
