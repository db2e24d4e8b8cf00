package dev.bonafide.slack.event;

import dev.bonafide.conversation.Message;
import dev.bonafide.conversation.command.Command;
import java.util.Optional;

/** The setting that is a channel's own: how it is watched. */
public final class WatchSetting {
  static final String KEY = "watch";

  private WatchSetting() {}

  /** What someone wants it to be, empty to see it; none where they speak of something else. */
  public static Optional<String> in(Message message) {
    return message.command() instanceof Command.Settings(var key, String value) && KEY.equals(key)
        ? Optional.of(value)
        : Optional.empty();
  }
}
