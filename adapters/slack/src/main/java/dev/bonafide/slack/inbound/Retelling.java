package dev.bonafide.slack.inbound;

import com.slack.api.bolt.request.RequestType;
import com.slack.api.model.Message;
import dev.bonafide.slack.api.SlackPlace;
import dev.bonafide.slack.api.SlackSelf;
import dev.bonafide.slack.api.SlackTimestamp;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Takes what was read to the door, as the events that would have told of it. */
record Retelling(SlackReceiver receiver, KnownConversations knownConversations) {
  /**
   * What was said to the bot, what was changed, and where a channel is watched also what was
   * posted, since the gap began; a thread's first message comes with it, however old.
   *
   * @throws RuntimeException if it could not be kept
   */
  void tell(Gap gap, List<Message> page, SlackSelf self) {
    pass(page, gap.from(), one -> BackfilledMessage.event(one, gap.place(), self));
    pass(page, Instant.EPOCH, one -> MissedChange.event(one, gap.place(), self, gap.from()));
    if (gap.sort() == Gap.Sort.CHANNEL) {
      watched(gap.place())
          .map(since -> since.isAfter(gap.from()) ? since : gap.from())
          .ifPresent(from -> pass(page, from, one -> MissedPost.event(one, gap.place(), self)));
    }
  }

  private Optional<Instant> watched(SlackPlace channel) {
    return knownConversations.watched().stream()
        .filter(spot -> Reopening.channel(SlackPlace.of(spot.address())).equals(channel))
        .map(KnownConversations.Spot::at)
        .findFirst();
  }

  private void pass(List<Message> page, Instant from, Function<Message, Optional<String>> event) {
    page.stream()
        .filter(one -> !SlackTimestamp.instant(one.getTs()).isBefore(from))
        .sorted(Comparator.comparing(Message::getTs))
        .flatMap(one -> event.apply(one).stream())
        .forEach(one -> receiver.pass(RequestType.Event, one));
  }
}
