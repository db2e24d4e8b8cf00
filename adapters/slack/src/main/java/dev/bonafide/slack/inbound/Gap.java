package dev.bonafide.slack.inbound;

import dev.bonafide.slack.api.SlackPlace;
import java.time.Instant;
import java.util.Comparator;

/**
 * A stretch of time in which something may have been said to the bot that it did not hear.
 *
 * @param place a workspace whose channels are to be listed (without channel), a channel (without
 *     thread), or a thread
 * @param from what was said then or later may be missing
 * @param until what was said then or later is not; goes down as the channel is read
 * @param weight the higher, the sooner it is read, of those of its sort
 * @param failures how often Slack failed to answer
 * @param cursor where the list or the thread goes on, in Slack's words; empty at the beginning
 */
record Gap(SlackPlace place, Instant from, Instant until, int weight, int failures, String cursor) {

  /** What can be read at once: lists before channels, channels before threads. */
  enum Sort {
    LIST,
    CHANNEL,
    THREAD
  }

  /** In this order: what fails lets the others go first, then the busiest, then the latest. */
  static final Comparator<Gap> ORDER =
      Comparator.comparing(Gap::sort)
          .thenComparing(Gap::failures)
          .thenComparing(Gap::weight, Comparator.reverseOrder())
          .thenComparing(Gap::until, Comparator.reverseOrder());

  static Gap of(SlackPlace place, Instant from, Instant until, int weight) {
    return new Gap(place, from, until, weight, 0, "");
  }

  Sort sort() {
    return place.channel().isEmpty()
        ? Sort.LIST
        : place.thread().isEmpty() ? Sort.CHANNEL : Sort.THREAD;
  }

  boolean touches(Gap other) {
    return !from.isAfter(other.until) && !other.from.isAfter(until);
  }

  /** Both, from the beginning. */
  Gap with(Gap other) {
    return of(
        place,
        from.isBefore(other.from) ? from : other.from,
        until.isAfter(other.until) ? until : other.until,
        Math.max(weight, other.weight));
  }

  /** What is left once everything later was read. */
  Gap before(Instant read) {
    return new Gap(place, from, read, weight, failures, cursor);
  }

  /** The same, going on elsewhere. */
  Gap at(String next) {
    return new Gap(place, from, until, weight, failures, next);
  }

  Gap failed() {
    return new Gap(place, from, until, weight, failures + 1, cursor);
  }

  /** A thread of this channel, or a channel of this workspace, for the same time. */
  Gap in(SlackPlace inner) {
    return of(inner, from, until, weight);
  }
}
