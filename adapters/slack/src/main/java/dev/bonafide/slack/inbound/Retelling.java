package dev.bonafide.slack.inbound;

import com.slack.api.bolt.request.RequestType;
import com.slack.api.model.Message;
import dev.bonafide.slack.api.Place;
import dev.bonafide.slack.api.Self;
import dev.bonafide.slack.api.Stamp;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Takes what was read to the door, as the events that would have told of it. */
final class Retelling {
  private final Door door;
  private final Whereabouts whereabouts;

  Retelling(Door door, Whereabouts whereabouts) {
    this.door = door;
    this.whereabouts = whereabouts;
  }

  /**
   * What was said to the bot, and where a channel is watched also what was posted, since the gap
   * began; a thread's first message comes with it, however old.
   *
   * @throws RuntimeException if it could not be kept
   */
  void tell(Gap gap, List<Message> page, Self self) {
    pass(page, gap.from(), one -> Missed.event(one, gap.place(), self));
    if (gap.sort() == Gap.Sort.CHANNEL) {
      watched(gap.place())
          .map(since -> since.isAfter(gap.from()) ? since : gap.from())
          .ifPresent(from -> pass(page, from, one -> MissedPost.event(one, gap.place(), self)));
    }
  }

  private Optional<Instant> watched(Place channel) {
    return whereabouts.watched().stream()
        .filter(spot -> Reopening.channel(Place.of(spot.address())).equals(channel))
        .map(Whereabouts.Spot::at)
        .findFirst();
  }

  private void pass(List<Message> page, Instant from, Function<Message, Optional<String>> event) {
    page.stream()
        .filter(one -> !Stamp.instant(one.getTs()).isBefore(from))
        .sorted(Comparator.comparing(Message::getTs))
        .flatMap(one -> event.apply(one).stream())
        .forEach(one -> door.pass(RequestType.Event, one));
  }
}
