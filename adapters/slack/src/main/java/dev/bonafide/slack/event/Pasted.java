package dev.bonafide.slack.event;

import com.google.gson.JsonObject;
import dev.bonafide.conversation.InteractionTarget;
import dev.bonafide.conversation.command.Command;
import dev.bonafide.conversation.command.CommandReader;
import dev.bonafide.slack.api.SlackJson;
import java.util.Optional;

/**
 * What somebody pastes when they talk with the bot alone: no command, or one in the first line and
 * the rest evidence. It is handed in, and no note. The latest case is there the latest that they
 * may see, wherever it was opened.
 */
public final class Pasted {
  private static final int LONG = 200;

  private Pasted() {}

  /** Empty where it is but a command. */
  public static Optional<InteractionTarget> in(SlackEvent event, String typed) {
    if (!"im".equals(SlackJson.text(event.event(), "channel_type"))) {
      return Optional.empty();
    }
    if (CommandReader.read(typed) instanceof Command.Last last) {
      return Optional.of(new InteractionTarget(last, 0, null, InteractionTarget.Where.HERE, null));
    }
    int end = typed.indexOf('\n');
    String rest = end < 0 ? "" : typed.substring(end + 1).strip();
    if (!rest.isEmpty()
        && CommandReader.read(typed.substring(0, end)) instanceof Command.Screen screen) {
      return Optional.of(aim(screen, behindFirstLine(event)));
    }
    boolean isLong = !rest.isEmpty() || typed.length() > LONG;
    return isLong && CommandReader.read(typed) instanceof Command.Unclear
        ? Optional.of(aim(new Command.Screen(null, null, null), event.event()))
        : Optional.empty();
  }

  private static InteractionTarget aim(Command.Screen screen, JsonObject message) {
    return new InteractionTarget(
        screen, 0, null, InteractionTarget.Where.HERE, ShortcutTarget.of(message).written());
  }

  private static JsonObject behindFirstLine(SlackEvent event) {
    JsonObject message = event.event().deepCopy();
    String text = SlackJson.text(message, "text", "");
    message.addProperty("text", text.substring(text.indexOf('\n') + 1));
    return message;
  }
}
