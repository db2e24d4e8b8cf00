package dev.bonafide.conversation.intent;

import dev.bonafide.conversation.command.Command;
import dev.bonafide.conversation.command.CommandReader;
import dev.bonafide.conversation.command.CommandVocabulary;
import dev.bonafide.conversation.command.TypedWords;
import dev.bonafide.text.WordCount;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells what someone asks where no verdict stands above: to look at what stands there, in whatever
 * words, unless these plainly say something else. Looking changes nothing, so doubt asks for it.
 */
public final class FirstWords {
  /** Probability from which on nothing else is meant. */
  static final double PLAINLY = 0.85;

  /** Probability from which on words ask and tell nothing of what they ask about. */
  private static final double ASKS = 0.5;

  private static final Pattern PARTS = Pattern.compile("[,.;!?。、！？，；…]+");

  /** Meanings of words to the bot itself, or to each other, which are alike. */
  private static final Set<Meaning> SAID =
      EnumSet.of(Meaning.HELP, Meaning.PRIVACY, Meaning.WRITE, Meaning.THANKS, Meaning.OTHER);

  /** Meanings of words about what is not there yet. */
  private static final Set<Meaning> LATER =
      EnumSet.of(
          Meaning.FINE,
          Meaning.CONFIRMED,
          Meaning.UNDO,
          Meaning.OUTCOME_FRAUD,
          Meaning.OUTCOME_FINE,
          Meaning.DELETE);

  /** Meanings that never ask for a look, as "all fine?" does. */
  private static final Set<Meaning> TAKES_BACK = EnumSet.of(Meaning.UNDO, Meaning.DELETE);

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
    double plain =
        SAID.contains(first.meaning())
            ? likely(typed, SAID) + likely(typed, LATER)
            : TAKES_BACK.contains(first.meaning()) ? first.probability() : 0;
    return plain >= PLAINLY && mayBeElse(typed) && !asksInPart(typed)
        ? first.meaning()
        : Meaning.SCREEN;
  }

  /** Whether a part of a line plainly asks for a look, whatever is told beside it. */
  private static boolean asksInPart(String typed) {
    return PlainWords.isLine(typed)
        && PARTS.splitAsStream(typed).anyMatch(part -> likely(part, LOOK) >= PLAINLY);
  }

  /** The same where nothing stands above: there is nothing to look at, so it need not be plain. */
  public static Meaning alone(String typed) {
    Meaning first = IntentReader.ranked(typed).getFirst().meaning();
    return SAID.contains(first) && mayBeElse(typed) ? first : Meaning.SCREEN;
  }

  /** Whether words of one line only ask for a look: then they are no evidence themselves. */
  static boolean onlyAsk(String typed) {
    return PlainWords.isLine(typed) && likely(typed, LOOK) >= ASKS && !tells(typed);
  }

  /** Whether someone says more than it takes to ask, or says something in a part of a line. */
  private static boolean tells(String typed) {
    return WordCount.of(typed) >= 2 * WordCount.FEWEST
        || PARTS
            .splitAsStream(typed)
            .anyMatch(part -> WordCount.of(part) >= WordCount.FEWEST && likely(part, LOOK) < ASKS);
  }

  private static double likely(String typed, Set<Meaning> some) {
    return IntentReader.ranked(typed).stream()
        .filter(one -> some.contains(one.meaning()))
        .mapToDouble(MeaningLikelihood::probability)
        .sum();
  }

  private static boolean mayBeElse(String typed) {
    return typed.chars().anyMatch(Character::isLetterOrDigit) && !PastedWords.isLong(typed);
  }
}
