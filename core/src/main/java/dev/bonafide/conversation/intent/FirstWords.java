package dev.bonafide.conversation.intent;

import dev.bonafide.conversation.command.Command;
import dev.bonafide.conversation.command.CommandReader;
import dev.bonafide.conversation.command.CommandVocabulary;
import dev.bonafide.conversation.command.TypedWords;
import java.util.EnumSet;
import java.util.Set;

/**
 * Tells what someone asks where no verdict stands above: to look at what stands there, in whatever
 * words, unless these plainly say something else. Looking changes nothing, so doubt asks for it.
 */
public final class FirstWords {
  /** Probability from which on nothing else is meant. */
  private static final double PLAINLY = 0.9;

  /** Probability from which on words ask and tell nothing of what they ask about. */
  private static final double ASKS = 0.5;

  /** Meanings of words to the bot itself, or about what is not there yet. */
  private static final Set<Meaning> ELSE =
      EnumSet.of(
          Meaning.HELP,
          Meaning.PRIVACY,
          Meaning.WRITE,
          Meaning.THANKS,
          Meaning.OTHER,
          Meaning.FINE,
          Meaning.CONFIRMED,
          Meaning.UNDO,
          Meaning.OUTCOME_FRAUD,
          Meaning.OUTCOME_FINE,
          Meaning.DELETE);

  private static final Set<Meaning> LOOK = EnumSet.of(Meaning.SCREEN, Meaning.VERDICT);

  private FirstWords() {}

  /** Tells what is asked by words that are no command. */
  public static Command in(String typed) {
    return switch (instead(typed)) {
      case SCREEN -> screen(typed);
      case HELP -> new Command.Help();
      case PRIVACY -> new Command.Privacy();
      default -> new Command.Say(typed);
    };
  }

  /** Keeps what stands below a typed request: it is what is asked about. */
  private static Command screen(String typed) {
    return PlainWords.hasLines(typed) && CommandReader.read(typed) instanceof Command.Screen asked
        ? asked
        : new Command.Screen(
            null, null, null, TypedWords.of(typed).holds(CommandVocabulary.WITHOUT_MODEL));
  }

  /** Tells what is plainly said instead of asking for a verdict; else that. */
  public static Meaning instead(String typed) {
    MeaningLikelihood first = IntentReader.ranked(typed).getFirst();
    boolean plain = ELSE.contains(first.meaning()) && first.probability() >= PLAINLY;
    return plain && saysSomething(typed) && !PastedWords.isLong(typed)
        ? first.meaning()
        : Meaning.SCREEN;
  }

  /** Whether words of one line only ask for a look: then they are no evidence themselves. */
  static boolean onlyAsk(String typed) {
    double look =
        IntentReader.ranked(typed).stream()
            .filter(one -> LOOK.contains(one.meaning()))
            .mapToDouble(MeaningLikelihood::probability)
            .sum();
    return PlainWords.isLine(typed) && look >= ASKS;
  }

  private static boolean saysSomething(String typed) {
    return typed.chars().anyMatch(Character::isLetterOrDigit);
  }
}
