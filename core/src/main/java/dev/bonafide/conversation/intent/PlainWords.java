package dev.bonafide.conversation.intent;

import dev.bonafide.conversation.command.Command;
import dev.bonafide.conversation.command.CommandReader;
import dev.bonafide.identifier.Identifiers;
import dev.bonafide.text.sentence.PlainSentence;
import java.util.Optional;

/**
 * Tells what someone says about a verdict, in their own words, from commands, which act as they
 * are, and from what they want looked at.
 */
public final class PlainWords {
  /** People who talk about a case do so in one line. */
  static final int LINE = 200;

  private PlainWords() {}

  /**
   * What typed words ask about a case that has a verdict; empty where they are a command, or are to
   * be screened.
   *
   * @param mayBePasted whether words that ask for nothing may be handed in where they are typed
   */
  public static Optional<Intent> in(String typed, boolean mayBePasted) {
    if (PastedWords.isLong(typed)) {
      return mayBePasted ? Optional.empty() : Optional.of(Intent.of(Meaning.SCREEN, 0));
    }
    Command command = CommandReader.read(typed);
    if (command instanceof Command.Export) {
      return Optional.of(Intent.of(Meaning.EXPORT, 0));
    }
    boolean handsIn = mayBePasted && command instanceof Command.Screen;
    if (!handsIn && DoubtedCommand.is(command, typed)) {
      return Optional.of(IntentReader.read(typed));
    }
    boolean free =
        switch (command) {
          case Command.Unclear _ -> true;
          case Command.Screen _ -> CommandReader.isQuestion(typed);
          case Command.Help _ -> typed.strip().indexOf(' ') > 0; // The word alone is the command.
          default -> false;
        };
    if (!free) {
      return Optional.empty();
    }
    Intent intent = IntentReader.read(typed);
    return isSure(intent, typed, mayBePasted) ? Optional.of(intent) : Optional.empty();
  }

  /** Whether words ask in one line and name nothing to look up: that is about a case above. */
  private static boolean asksOfCase(String typed) {
    return isLine(typed) && PlainSentence.of(typed).asks() && Identifiers.in(typed).isEmpty();
  }

  static boolean isLine(String typed) {
    return typed.length() <= LINE && !hasLines(typed);
  }

  /** Whether words stand below the first line, as what is passed on does below a request. */
  public static boolean hasLines(String typed) {
    return typed.strip().indexOf('\n') >= 0;
  }

  /** Where the words would do something of their own, a guess is not enough. */
  private static boolean isSure(Intent intent, String typed, boolean mayBePasted) {
    boolean asked = intent.isClear() && !intent.is(Meaning.SCREEN);
    if (mayBePasted && asksOfCase(typed)) {
      return asked || !intent.isClear();
    }
    if (mayBePasted && PastedWords.in(typed).isPresent()) {
      boolean told = intent.isPlain() || intent.is(Meaning.NEXT) || intent.is(Meaning.ANSWER);
      return asked && isLine(typed) && told;
    }
    return asked || CommandReader.read(typed) instanceof Command.Unclear;
  }
}
