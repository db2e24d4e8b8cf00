package dev.bonafide.slack.event;

import dev.bonafide.conversation.command.Command;
import dev.bonafide.conversation.command.CommandReader;
import dev.bonafide.conversation.command.CommandSpec;
import java.util.regex.Pattern;

/**
 * What stands behind {@code /bonafide}. It is typed outside of threads: what needs one is answered
 * with what can be asked.
 *
 * @param number of the case it names; 0 for none
 */
record Slash(Command command, long number) {
  private static final int DIGITS = 9;
  private static final Pattern DRY_RUN = Pattern.compile("(?i)^dry[ -]?run\\b");

  static Slash of(String words) {
    String text = words.strip();
    if (DRY_RUN.matcher(text).find()) {
      return new Slash(watch(DRY_RUN.matcher(text).replaceFirst("").strip()), 0);
    }
    String[] parts = text.split(" +", 3);
    boolean numbered = parts.length > 1 && isNumber(parts[1]);
    String rest = parts.length > 2 ? " " + parts[2] : "";
    return numbered && !parts[0].equalsIgnoreCase("settings")
        ? new Slash(allowed(parts[0] + rest), Long.parseLong(parts[1]))
        : new Slash(text.isEmpty() ? new Command.Help() : allowed(text), 0);
  }

  /** Whether a channel is on trial is a setting of its own. */
  private static Command watch(String value) {
    boolean on = value.equalsIgnoreCase("on");
    return new Command.Settings(WatchSetting.KEY, on ? "dry-run" : value);
  }

  private static boolean isNumber(String word) {
    return word.length() <= DIGITS && word.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static Command allowed(String words) {
    Command command = CommandReader.read(words);
    if (command.spec().is(CommandSpec.Trait.APART)) {
      return command;
    }
    return command instanceof Command.Screen ? new Command.OutOfTalk() : new Command.Help();
  }
}
