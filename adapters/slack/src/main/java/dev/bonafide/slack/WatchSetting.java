package dev.bonafide.slack;

import dev.bonafide.conversation.Command;
import dev.bonafide.conversation.Message;
import java.util.Optional;

/** The setting that is a channel's own: how it is watched. */
final class WatchSetting {
  static final String KEY = "watch";

  private WatchSetting() {}

  /** What somebody wants it to be, empty to see it; none where they speak of something else. */
  static Optional<String> in(Message message) {
    return message.command() instanceof Command.Settings(var key, String value) && KEY.equals(key)
        ? Optional.of(value)
        : Optional.empty();
  }
}
