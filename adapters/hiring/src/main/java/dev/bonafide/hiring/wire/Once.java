package dev.bonafide.hiring.wire;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How one request ended.
 *
 * @param reply null where there is none
 * @param trouble of no meaning where there is a reply
 * @param after how long the system wants to be left alone
 */
record Once(@Nullable Reply reply, TrackerTrouble trouble, Duration after) {

  static Once of(Reply reply) {
    return new Once(reply, TrackerTrouble.ANSWER, Duration.ZERO);
  }

  static Once of(TrackerTrouble trouble, Duration after) {
    return new Once(null, trouble, after);
  }
}
