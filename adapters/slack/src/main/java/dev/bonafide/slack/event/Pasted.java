package dev.bonafide.slack.event;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.bonafide.conversation.InteractionTarget;
import dev.bonafide.conversation.command.Command;
import dev.bonafide.conversation.command.CommandReader;
import dev.bonafide.conversation.intent.PastedWords;
import dev.bonafide.slack.api.SlackJson;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What someone hands in with what they say to the bot, without a command for it. In a talk with the
 * bot alone that is what they paste, or what stands behind a command in the first line; in a
 * mention that begins a thread, what they say there. It is handed in, and no note. The latest case
 * is there the latest that they may see, wherever it was opened.
 */
public final class Pasted {
  private Pasted() {}

  /**
   * Empty where it is but a command.
   *
   * @param typed without the bot's name, and without what is quoted
   * @param isQuoting whether anything is
   */
  public static Optional<InteractionTarget> in(SlackEvent event, String typed, boolean isQuoting) {
    boolean isAlone = "im".equals(SlackJson.text(event.event(), "channel_type"));
    return isAlone ? alone(event, typed, isQuoting) : said(event, typed, isQuoting);
  }

  private static Optional<InteractionTarget> alone(
      SlackEvent event, String typed, boolean isQuoting) {
    if (CommandReader.read(typed) instanceof Command.Last last) {
      return Optional.of(aim(last, null));
    }
    int end = typed.indexOf('\n');
    String rest = end < 0 ? "" : typed.substring(end + 1).strip();
    if (!rest.isEmpty()
        && CommandReader.read(typed.substring(0, end)) instanceof Command.Screen screen) {
      return Optional.of(aim(screen, behindFirstLine(event)));
    }
    boolean isLines = !rest.isEmpty() && CommandReader.read(typed) instanceof Command.Unclear;
    return isLines || PastedWords.isLong(typed)
        ? Optional.of(aim(new Command.Screen(null, null, null), event.event()))
        : said(event, typed, isQuoting);
  }

  /**
   * What came with it is looked at whatever was said; words by themselves only where they begin.
   */
  private static Optional<InteractionTarget> said(
      SlackEvent event, String typed, boolean isQuoting) {
    if (holdsMore(event.event(), isQuoting)) {
      return CommandReader.read(typed) instanceof Command.Unclear
          ? Optional.of(aim(new Command.Screen(null, null, noted(event, typed)), null))
          : Optional.empty();
    }
    boolean begins = SlackJson.text(event.event(), "thread_ts", event.ts()).equals(event.ts());
    return begins
        ? PastedWords.in(typed).map(screen -> aim(screen, withoutMention(event)))
        : Optional.empty();
  }

  /** Beside words: a quotation or a block of code, a file, a forwarded message. */
  private static boolean holdsMore(JsonObject message, boolean isQuoting) {
    return isQuoting || holds(message, "files") || holds(message, "attachments");
  }

  private static boolean holds(JsonObject message, String name) {
    return message.get(name) instanceof JsonArray parts && !parts.isEmpty();
  }

  /** In a mention the words are part of what is asked; elsewhere they are gathered as any other. */
  private static @Nullable String noted(SlackEvent event, String typed) {
    return SlackJson.text(event.event(), "text", "").contains("<@" + event.bot()) ? typed : null;
  }

  /** On the message itself; without one, on what stands around the words. */
  static InteractionTarget aim(Command command, @Nullable JsonObject message) {
    String carried = message == null ? null : ShortcutTarget.of(message).written();
    return new InteractionTarget(command, 0, null, InteractionTarget.Where.HERE, carried);
  }

  private static JsonObject behindFirstLine(SlackEvent event) {
    String text = SlackJson.text(event.event(), "text", "");
    return saying(event, text.substring(text.indexOf('\n') + 1));
  }

  private static JsonObject withoutMention(SlackEvent event) {
    return saying(event, event.withoutMention(SlackJson.text(event.event(), "text", "")));
  }

  private static JsonObject saying(SlackEvent event, String text) {
    JsonObject message = event.event().deepCopy();
    message.addProperty("text", text);
    return message;
  }
}
