package dev.bonafide.slack.inbound;

import com.slack.api.methods.response.conversations.ConversationsHistoryResponse;
import com.slack.api.methods.response.conversations.ConversationsListResponse;
import com.slack.api.methods.response.conversations.ConversationsRepliesResponse;
import com.slack.api.model.Message;
import dev.bonafide.chat.api.ApiResult;
import dev.bonafide.slack.api.Identity;
import dev.bonafide.slack.api.SlackCalls;
import dev.bonafide.slack.api.SlackConnection;
import dev.bonafide.slack.api.SlackPlace;
import dev.bonafide.slack.api.SlackRefusal;
import dev.bonafide.slack.api.SlackSelf;
import dev.bonafide.slack.api.SlackTimestamp;
import dev.bonafide.slack.api.Threading;
import dev.bonafide.slack.people.Memberships;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads, one page at a time, what was said to the bot in the gaps that are kept, until none is
 * left: Slack delivers an event for some minutes and then forgets it. What is known already is the
 * same receipt and changes nothing.
 */
record SlackBackfill(
    SlackConnection connection,
    Identity identity,
    Gaps gaps,
    ActiveThreads roots,
    Retelling retelling,
    KnownConversations knownConversations,
    BackfillRates paces,
    BackfillProgress progress,
    InstantSource clock) {
  private static final Logger LOG = LoggerFactory.getLogger(SlackBackfill.class);

  /** Roots of threads are looked for so much further back, as far as they come with the page. */
  private static final Duration ROOTS = Duration.ofDays(7);

  private static final int PAGE = 100;
  private static final Duration IDLE = Duration.ofMinutes(1);
  private static final Duration REFUSED = Duration.ofMinutes(5);

  /** No one waits for an answer any more. */
  private static final Duration PAST = Duration.ofDays(7);

  /** As Slack refuses the bot, and not a place. */
  private static final Set<String> UNKNOWN =
      Set.of("account_inactive", "invalid_auth", "not_authed", "token_expired", "token_revoked");

  /**
   * Reads one page of the gap whose turn it is, if Slack may be asked.
   *
   * @return how long until there may be more to do
   * @throws RuntimeException if something could not be kept; the gap is still there
   */
  Duration step() {
    List<Gap> open = gaps.all();
    Optional<Gap> next = open.stream().filter(gap -> paces.left(gap).isZero()).min(Gap.ORDER);
    next.ifPresent(this::read);
    if (open.isEmpty()) {
      finished();
    }
    return next.isPresent()
        ? Duration.ZERO
        : open.stream().map(paces::left).min(Comparator.naturalOrder()).orElse(IDLE);
  }

  private void finished() {
    int all = progress.all();
    if (all > 0) {
      LOG.info("Slack: what was said in the meantime has been read, in {} places", all);
    }
  }

  private void read(Gap gap) {
    if (!connection.isInstalled(gap.place().team()) || isPast(gap)) {
      gaps.close(gap);
      return;
    }
    switch (identity.get(gap.place().team())) {
      case ApiResult.Answered(SlackSelf self) -> read(gap, self);
      case ApiResult.Refused(var _) -> paces.hold(gap, REFUSED);
      case ApiResult.Away(Duration wait, var _) -> paces.hold(gap, wait);
      case ApiResult.Lost(var _) -> paces.failed(gap);
    }
  }

  private boolean isPast(Gap gap) {
    boolean past = gap.until().isBefore(clock.instant().minus(PAST));
    if (past) {
      LOG.warn("Slack: what was said in a channel until {} was never read", gap.until());
    }
    return past;
  }

  private void read(Gap gap, SlackSelf self) {
    SlackPlace place = gap.place();
    paces.called(gap);
    switch (gap.sort()) {
      case LIST ->
          told(
              gap,
              new Memberships(connection).page(place.team(), gap.cursor()),
              page -> list(gap, page));
      case CHANNEL -> {
        String horizon = SlackTimestamp.of(gap.from().minus(ROOTS));
        told(
            gap,
            new Threading(connection)
                .history(place, horizon, SlackTimestamp.of(gap.until()), PAGE, false),
            page -> channel(gap, page, self));
      }
      case THREAD -> {
        // What a verdict rests on was said before the gap, and may have been changed in it.
        boolean isCase = knownConversations.hasCase(place.address());
        Instant from = isCase ? gap.from().minus(ROOTS) : gap.from();
        String oldest = SlackTimestamp.of(from.minusNanos(1_000));
        told(
            gap,
            new Threading(connection).page(place, oldest, gap.cursor()),
            page -> thread(gap, page, self));
      }
    }
  }

  private <T> void told(Gap gap, ApiResult<T, SlackRefusal> outcome, Consumer<T> answered) {
    switch (outcome) {
      case ApiResult.Answered(T page) -> answered.accept(page);
      case ApiResult.Refused(SlackRefusal(String error, var _)) -> refused(gap, error);
      case ApiResult.Away(Duration wait, String why) -> {
        if (why.equals(SlackCalls.TOO_MANY)) {
          paces.refused(gap, wait);
        } else {
          paces.hold(gap, wait);
        }
      }
      case ApiResult.Lost(var _) -> {
        gaps.left(gap, gap.failed());
        paces.failed(gap);
      }
    }
  }

  private void refused(Gap gap, String error) {
    if (UNKNOWN.contains(error)) {
      paces.hold(gap, REFUSED);
    } else if (error.equals("invalid_cursor")) {
      gaps.left(gap, gap.at("").failed());
    } else {
      // What is gone, or the bot was put out of, has nothing to say.
      close(gap);
    }
  }

  private void close(Gap gap) {
    gaps.close(gap);
    progress.one();
  }

  private void list(Gap gap, ConversationsListResponse page) {
    String team = gap.place().team();
    gaps.open(team, Memberships.in(team, page).stream().map(gap::in).toList());
    goOn(gap, Threading.next(page.getResponseMetadata()));
  }

  private void thread(Gap gap, ConversationsRepliesResponse page, SlackSelf self) {
    retelling.tell(gap, page.getMessages(), self);
    goOn(gap, Threading.next(page.getResponseMetadata()));
  }

  private void goOn(Gap gap, String cursor) {
    if (cursor.isEmpty()) {
      close(gap);
    } else {
      gaps.left(gap, gap.at(cursor));
    }
  }

  /** The latest page first; threads are kept as gaps before the channel is done. */
  private void channel(Gap gap, ConversationsHistoryResponse page, SlackSelf self) {
    List<Message> said = page.getMessages();
    retelling.tell(gap, said, self);
    Instant lowest =
        said.stream()
            .map(one -> SlackTimestamp.instant(one.getTs()))
            .min(Comparator.naturalOrder())
            .orElse(gap.until());
    boolean whole = !page.isHasMore() || !lowest.isAfter(gap.from());
    List<Gap> threads = new ArrayList<>(roots.on(said, gap, self));
    if (whole) {
      Instant seen = page.isHasMore() ? lowest : gap.from().minus(ROOTS);
      threads.addAll(roots.before(seen, gap));
    }
    gaps.open(gap.place().team(), threads);
    if (whole) {
      close(gap);
    } else {
      gaps.left(gap, gap.before(lowest));
    }
  }
}
