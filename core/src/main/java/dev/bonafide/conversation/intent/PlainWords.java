package dev.bonafide.conversation.intent;

import dev.bonafide.conversation.command.Command;
import dev.bonafide.conversation.command.CommandReader;
import dev.bonafide.conversation.command.PastedWords;
import java.util.Optional;

/**
 * Tells what somebody says about a verdict, in their own words, from commands, which act as they
 * are, and from what they want looked at.
 */
public final class PlainWords {
  private PlainWords() {}

  /**
   * What typed words ask about a case that has a verdict; empty where they are a command, or are to
   * be screened.
   *
   * @param mayBePasted whether words that ask for nothing may be handed in where they are typed
   */
  public static Optional<Intent> in(String typed, boolean mayBePasted) {
    boolean free =
        switch (CommandReader.read(typed)) {
          case Command.Unclear _ -> true;
          case Command.Screen _ -> CommandReader.isQuestion(typed);
          case Command.Help _ -> !typed.isBlank();
          default -> false;
        };
    if (!free) {
      return Optional.empty();
    }
    Intent intent = IntentReader.read(typed);
    boolean sure = intent.isClear() && !intent.is(Meaning.SCREEN);
    return mustBeSure(typed, mayBePasted) && !sure ? Optional.empty() : Optional.of(intent);
  }

  /** Where the words would do something of their own. */
  private static boolean mustBeSure(String typed, boolean mayBePasted) {
    return !(CommandReader.read(typed) instanceof Command.Unclear)
        || (mayBePasted && PastedWords.in(typed).isPresent());
  }
}
