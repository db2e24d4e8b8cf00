package dev.bonafide.slack;

import com.slack.api.bolt.request.RequestType;
import com.slack.api.methods.response.conversations.ConversationsHistoryResponse;
import com.slack.api.methods.response.conversations.ConversationsRepliesResponse;
import com.slack.api.model.Message;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads what was said to the bot while nobody listened: Slack delivers an event for some minutes
 * and then forgets it. It looks where people spoke to the bot within a week, back to a little
 * before the last that was heard there and to a day at most, so many of them; what is known already
 * is the same receipt and changes nothing. Where Slack rations its history it stops: the calls are
 * needed for answers.
 */
final class Backfill {
  private static final Logger LOG = LoggerFactory.getLogger(Backfill.class);

  private static final Duration LATELY = Duration.ofDays(7);
  private static final Duration LONGEST = Duration.ofDays(1);
  private static final Duration OVERLAP = Duration.ofMinutes(10);
  private static final int PLACES = 100;

  /** Channels, and threads: Slack takes about 50 calls of each method a minute. */
  private static final int MOST = 20;

  private final Identity identity;
  private final Threading threading;
  private final Door door;
  private final Whereabouts whereabouts;
  private final InstantSource clock;

  Backfill(SlackConnection connection, Door door, Whereabouts whereabouts, InstantSource clock) {
    this.identity = new Identity(connection);
    this.threading = new Threading(connection);
    this.door = door;
    this.whereabouts = whereabouts;
    this.clock = clock;
  }

  /**
   * Reads once.
   *
   * @throws RuntimeException if something could not be kept
   */
  void run() {
    Instant now = clock.instant();
    Map<Place, List<Whereabouts.Spot>> channels = new LinkedHashMap<>();
    for (Whereabouts.Spot spot : whereabouts.since(now.minus(LATELY), PLACES)) {
      Place place = Place.of(spot.address());
      channels
          .computeIfAbsent(new Place(place.team(), place.channel(), ""), _ -> new ArrayList<>())
          .add(spot);
    }
    Reading reading = new Reading(now.minus(LONGEST));
    channels.forEach(reading::channel);
    if (!reading.whole) {
      LOG.warn(
          "Slack: not all that was said to the bot while it was away could be read; it was asked for"
              + " {} channels and {} threads",
          reading.channels,
          reading.threads);
    }
  }

  /** One reading, as long as Slack answers. */
  private final class Reading {
    private final Instant from;
    private int channels;
    private int threads;
    private boolean whole = true;

    Reading(Instant from) {
      this.from = from;
    }

    private boolean mayReadChannel() {
      whole &= channels++ < MOST;
      return whole;
    }

    private boolean mayReadThread() {
      whole &= threads++ < MOST;
      return whole;
    }

    void channel(Place place, List<Whereabouts.Spot> spots) {
      Instant last = spots.getFirst().at().minus(OVERLAP);
      String oldest = Stamp.of(last.isAfter(from) ? last : from);
      if (!whole
          || !(identity.get(place.team()) instanceof Outcome.Answered<Self>(Self self))
          || !mayReadChannel()) {
        return;
      }
      Set<String> goingOn = new LinkedHashSet<>();
      spots.stream()
          .filter(spot -> spot.at().isAfter(from))
          .map(spot -> Place.of(spot.address()).thread())
          .forEach(goingOn::add);
      switch (threading.history(place, oldest)) {
        case Outcome.Answered<ConversationsHistoryResponse>(var page) -> {
          hear(page.getMessages(), place, self, oldest);
          page.getMessages().stream()
              .filter(one -> one.getLatestReply() != null)
              .filter(one -> one.getLatestReply().compareTo(oldest) > 0)
              .map(Message::getTs)
              .forEach(goingOn::add);
          whole &= !page.isHasMore();
          goingOn.forEach(
              thread -> thread(new Place(place.team(), place.channel(), thread), oldest, self));
        }
        // A channel that is gone, or that the bot was put out of, has nothing to say.
        case Outcome.Refused<ConversationsHistoryResponse> _ -> {}
        case Outcome.Away<ConversationsHistoryResponse> _,
            Outcome.Lost<ConversationsHistoryResponse> _ ->
            whole = false;
      }
    }

    private void thread(Place place, String oldest, Self self) {
      if (!mayReadThread()) {
        return;
      }
      switch (threading.page(place, oldest, null)) {
        case Outcome.Answered<ConversationsRepliesResponse>(var page) -> {
          hear(page.getMessages(), place, self, oldest);
          whole &= !page.isHasMore();
        }
        case Outcome.Refused<ConversationsRepliesResponse> _ -> {}
        case Outcome.Away<ConversationsRepliesResponse> _,
            Outcome.Lost<ConversationsRepliesResponse> _ ->
            whole = false;
      }
    }

    private void hear(List<Message> messages, Place place, Self self, String oldest) {
      messages.stream()
          // A thread's first message comes with it, however old.
          .filter(one -> one.getTs().compareTo(oldest) > 0)
          .sorted(Comparator.comparing(Message::getTs))
          .flatMap(one -> Missed.event(one, place, self).stream())
          .forEach(event -> door.pass(RequestType.Event, event));
    }
  }
}
