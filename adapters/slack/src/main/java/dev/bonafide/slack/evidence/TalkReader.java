package dev.bonafide.slack.evidence;

import com.slack.api.model.Message;
import dev.bonafide.chat.api.ApiResult;
import dev.bonafide.mail.Unreachable;
import dev.bonafide.slack.api.SlackPlace;
import dev.bonafide.slack.api.SlackRefusal;
import dev.bonafide.slack.api.SlackTimestamp;
import dev.bonafide.slack.api.Threading;
import dev.bonafide.slack.people.ThreadParticipants;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a thread, or a channel above a message, the oldest messages first, as far as a bound. */
public record TalkReader(Threading threading) {
  private static final int MOST = 200;

  /** Apps that are distributed outside the Marketplace get so many a page, and a page a minute. */
  private static final int SMALL_PAGE = 15;

  /** Messages of a channel, where most of what stands further up is about something else. */
  private static final int MOST_ABOVE = 10;

  private static final Duration ABOVE = Duration.ofHours(1);

  /** With joins and leaves, which do not count. */
  private static final int PAGE_ABOVE = 50;

  private static final String THREAD = "this thread";

  /**
   * The thread.
   *
   * @throws Unreachable if Slack cannot be asked now
   */
  public ThreadTranscript read(SlackPlace place) {
    List<Message> messages = new ArrayList<>();
    String cursor = "";
    do {
      var outcome = threading.page(place, null, cursor);
      if (!(outcome instanceof ApiResult.Answered(var page))) {
        return new ThreadTranscript(messages, List.of(unread(THREAD, outcome, messages.size())));
      }
      messages.addAll(page.getMessages());
      cursor = Threading.next(page.getResponseMetadata());
    } while (!cursor.isEmpty() && messages.size() < MOST);
    boolean more = !cursor.isEmpty() || messages.size() > MOST;
    return new ThreadTranscript(
        messages.stream().limit(MOST).toList(),
        more ? List.of(THREAD + " after its first " + MOST + " messages") : List.of());
  }

  /**
   * The latest messages of the last hour in a channel above a place, without replies: as far as the
   * bot's last answer there, or what someone asked it before.
   *
   * @throws Unreachable if Slack cannot be asked now
   */
  public ThreadTranscript above(SlackPlace place, ThreadParticipants cast) {
    String oldest = SlackTimestamp.of(SlackTimestamp.instant(place.thread()).minus(ABOVE));
    var outcome = threading.history(place, oldest, place.thread(), PAGE_ABOVE, false);
    if (!(outcome instanceof ApiResult.Answered(var page))) {
      return new ThreadTranscript(List.of(), List.of(unread("the messages above", outcome, 0)));
    }
    List<Message> all =
        page.getMessages().stream()
            .filter(SlackRequest::is)
            .takeWhile(one -> !cast.isSelf(one) && !cast.isCommand(one))
            .toList();
    boolean more = all.size() > MOST_ABOVE;
    return new ThreadTranscript(
        all.stream().limit(MOST_ABOVE).toList().reversed(),
        more ? List.of("this channel before its last " + MOST_ABOVE + " messages") : List.of());
  }

  /**
   * The one message of a time stamp.
   *
   * @throws Unreachable if Slack cannot be asked now
   */
  public ThreadTranscript message(SlackPlace place, String ts) {
    var outcome = threading.at(place, ts);
    return outcome instanceof ApiResult.Answered(var page)
        ? new ThreadTranscript(
            page.getMessages().stream().filter(one -> ts.equals(one.getTs())).toList(), List.of())
        : new ThreadTranscript(List.of(), List.of(unread(THREAD, outcome, 0)));
  }

  private static String unread(String what, ApiResult<?, SlackRefusal> outcome, int read) {
    return switch (outcome) {
      case ApiResult.Refused(SlackRefusal refusal) -> what + ": " + refusal.text();
      case ApiResult.Away(Duration retryAfter, String why) -> rest(read, retryAfter, why);
      case ApiResult.Lost(String why) -> throw new Unreachable(why, ApiResult.PAUSE);
      case ApiResult.Answered(var _) -> "";
    };
  }

  private static String rest(int read, Duration retryAfter, @Nullable String why) {
    if (read == 0 || read > SMALL_PAGE) {
      throw new Unreachable(why == null ? "Slack" : why, retryAfter);
    }
    String first = THREAD + " after its first " + read + " messages";
    return first + ": Slack does not let this app read more per minute";
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
