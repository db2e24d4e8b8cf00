package dev.bonafide.slack.inbound;

import com.slack.api.model.Message;
import dev.bonafide.slack.api.SlackPlace;
import dev.bonafide.slack.api.SlackSelf;
import dev.bonafide.slack.api.SlackTimestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells in which threads of a channel someone may have spoken to the bot: the history of a channel
 * shows of a thread only how it began, and when the last reply came.
 */
record ActiveThreads(LastHeard heard) {
  /** A thread in which the bot was spoken to is read, however long ago it began. */
  private static final Duration SPOKEN = Duration.ofDays(1);

  /**
   * Those that begin on a page and went on in a gap, but where the bot alone answered. Where it was
   * spoken to, replies may have been changed though none was added.
   */
  List<Gap> on(List<Message> page, Gap gap, SlackSelf self) {
    Set<String> spoken = spoken(gap).collect(Collectors.toSet());
    return page.stream()
        .filter(root -> root.getLatestReply() != null)
        .filter(
            root ->
                spoken.contains(root.getTs())
                    || !SlackTimestamp.instant(root.getLatestReply()).isBefore(gap.from()))
        .filter(root -> !self.aloneAnswered(root))
        .map(root -> thread(gap, root.getTs()))
        .toList();
  }

  /** Those that the bot was spoken to in and that began before anything that was read. */
  List<Gap> before(Instant read, Gap gap) {
    return spoken(gap)
        .filter(ts -> SlackTimestamp.instant(ts).isBefore(read))
        .map(ts -> thread(gap, ts))
        .toList();
  }

  private Stream<String> spoken(Gap gap) {
    return heard.spots(SPOKEN).stream()
        .map(spot -> SlackPlace.of(spot.address()))
        .filter(talk -> Reopening.channel(talk).equals(gap.place()))
        .flatMap(talk -> Stream.ofNullable(talk.ts()))
        .distinct();
  }

  private static Gap thread(Gap gap, String ts) {
    return gap.in(new SlackPlace(gap.place().team(), gap.place().channel(), ts));
  }
}
