package dev.bonafide.slack.api;

import java.io.IOException;
import java.time.Duration;

/** A call was not made: Slack asked for a pause, and it is not over. */
final class Paused extends IOException {
  private static final long serialVersionUID = 1L;

  private final transient Duration left;

  Paused(Duration left) {
    super("Slack asked the bot to slow down");
    this.left = left;
  }

  /** Until when to wait, counted from now. */
  Duration left() {
    return left;
  }
}
