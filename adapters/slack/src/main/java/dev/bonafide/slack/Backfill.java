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
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads what was said to the bot while nobody listened: Slack delivers an event for some minutes
 * and then forgets it. It looks where people spoke to the bot within a week, back to a little
 * before the last that was heard there and to a day at most, so many of them; then in the other
 * channels where the bot is, back to a little before the last that was heard in the workspace. What
 * is known already is the same receipt and changes nothing. Where Slack rations its history it
 * stops: the calls are needed for answers.
 */
final class Backfill {
  private static final Logger LOG = LoggerFactory.getLogger(Backfill.class);

  private static final Duration LATELY = Duration.ofDays(7);
  private static final Duration LONGEST = Duration.ofDays(1);
  private static final Duration OVERLAP = Duration.ofMinutes(10);
  private static final int PLACES = 2_000;

  /** Channels, and threads: Slack takes about 50 calls of each method a minute. */
  private static final int MOST = 20;

  private final Identity identity;
  private final Threading threading;
  private final Memberships memberships;
  private final Door door;
  private final Whereabouts whereabouts;
  private final InstantSource clock;

  Backfill(SlackConnection connection, Door door, Whereabouts whereabouts, InstantSource clock) {
    this.identity = new Identity(connection);
    this.threading = new Threading(connection);
    this.memberships = new Memberships(connection);
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
    Map<String, Instant> heard = new LinkedHashMap<>();
    for (Whereabouts.Spot spot : whereabouts.since(now.minus(LATELY), PLACES)) {
      channels.computeIfAbsent(channel(spot), _ -> new ArrayList<>()).add(spot);
      heard.putIfAbsent(channel(spot).team(), spot.at());
    }
    Map<Place, Instant> watched =
        whereabouts.watched().stream()
            .collect(Collectors.toMap(Backfill::channel, Whereabouts.Spot::at));
    watched.keySet().forEach(one -> channels.computeIfAbsent(one, _ -> new ArrayList<>()));
    // Somebody may have spoken to it first where nobody had before.
    heard.keySet().stream()
        .flatMap(team -> memberships.of(team).stream())
        .forEach(one -> channels.computeIfAbsent(one, _ -> new ArrayList<>()));
    Reading reading = new Reading(now.minus(LONGEST), heard, watched);
    channels.forEach(reading::channel);
    reading.threads();
    if (!reading.whole) {
      LOG.warn(
          "Slack: not all that was said to the bot while it was away could be read; it was asked for"
              + " {} channels and {} threads",
          reading.channels,
          reading.threads);
    }
  }

  private static Place channel(Whereabouts.Spot spot) {
    Place place = Place.of(spot.address());
    return new Place(place.team(), place.channel(), "");
  }

  /** One reading, as long as Slack answers. */
  private final class Reading {
    private final Instant from;
    private final Map<String, Instant> heard;
    private final Map<Place, Instant> watched;
    private final List<Due> due = new ArrayList<>();
    private int channels;
    private int threads;
    private boolean answered = true;
    private boolean whole = true;

    /** A thread that may hold more. */
    private record Due(Place thread, String oldest, Self self) {}

    Reading(Instant from, Map<String, Instant> heard, Map<Place, Instant> watched) {
      this.from = from;
      this.heard = heard;
      this.watched = watched;
    }

    /** Every channel comes before any thread: first of all people name the bot in channels. */
    void channel(Place place, List<Whereabouts.Spot> spots) {
      Instant since = watched.get(place);
      Instant spoken =
          spots.isEmpty() ? heard.getOrDefault(place.team(), from) : spots.getFirst().at();
      Instant last = since == null ? spoken.minus(OVERLAP) : since;
      String oldest = Stamp.of(last.isAfter(from) ? last : from);
      if (!answered
          || channels == MOST
          || !(identity.get(place.team()) instanceof Outcome.Answered<Self>(Self self))) {
        whole = false;
        return;
      }
      channels++;
      switch (threading.history(place, oldest)) {
        case Outcome.Answered<ConversationsHistoryResponse>(var page) -> {
          hear(page.getMessages(), place, self, oldest);
          if (since != null) {
            overhear(page.getMessages(), place, self);
          }
          whole &= !page.isHasMore();
          goingOn(spots, page.getMessages(), oldest, self).stream()
              .map(thread -> new Place(place.team(), place.channel(), thread))
              .forEach(thread -> due.add(new Due(thread, oldest, self)));
        }
        // A channel that is gone, or that the bot was put out of, has nothing to say.
        case Outcome.Refused<ConversationsHistoryResponse> _ -> {}
        case Outcome.Away<ConversationsHistoryResponse> _,
            Outcome.Lost<ConversationsHistoryResponse> _ ->
            answered = false;
      }
      whole &= answered;
    }

    /** Those that were spoken in lately, and those in which somebody else spoke since. */
    private Set<String> goingOn(
        List<Whereabouts.Spot> spots, List<Message> page, String oldest, Self self) {
      Set<String> threads = new LinkedHashSet<>();
      spots.stream()
          .filter(spot -> spot.at().isAfter(from))
          .map(spot -> Place.of(spot.address()))
          .filter(talk -> talk.ts() != null)
          .map(Place::thread)
          .forEach(threads::add);
      for (Message root : page) {
        boolean later =
            root.getLatestReply() != null && root.getLatestReply().compareTo(oldest) > 0;
        if (!later || self.aloneAnswered(root)) {
          threads.remove(root.getTs());
        } else {
          threads.add(root.getTs());
        }
      }
      return threads;
    }

    void threads() {
      for (Due one : due) {
        if (!answered || threads == MOST) {
          whole = false;
          return;
        }
        threads++;
        thread(one);
      }
    }

    private void thread(Due one) {
      switch (threading.page(one.thread(), one.oldest(), null)) {
        case Outcome.Answered<ConversationsRepliesResponse>(var page) -> {
          hear(page.getMessages(), one.thread(), one.self(), one.oldest());
          whole &= !page.isHasMore();
        }
        case Outcome.Refused<ConversationsRepliesResponse> _ -> {}
        case Outcome.Away<ConversationsRepliesResponse> _,
            Outcome.Lost<ConversationsRepliesResponse> _ ->
            answered = false;
      }
    }

    /** What was posted where what is posted is looked at. */
    private void overhear(List<Message> messages, Place place, Self self) {
      messages.stream()
          .sorted(Comparator.comparing(Message::getTs))
          .flatMap(one -> MissedPost.event(one, place, self).stream())
          .forEach(event -> door.pass(RequestType.Event, event));
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
