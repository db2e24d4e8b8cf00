package dev.bonafide.conversation.intent;

import dev.bonafide.conversation.command.Command;
import dev.bonafide.conversation.command.CommandReader;
import dev.bonafide.conversation.command.CommandSpec;
import dev.bonafide.conversation.command.CommandSpec.Trait;
import dev.bonafide.conversation.command.RecordReply;
import dev.bonafide.text.sentence.PlainSentence;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells commands that change something from sentences that only begin as one does: "ok 2 questions
 * for him" is no ruling, and "reply to her that we need a week" no answer of hers. Where it is in
 * doubt, someone is asked back: that costs a press, and what was never meant costs a case.
 */
final class DoubtedCommand {
  /** Probability from which on a sentence asks for something else. */
  private static final double ASKS = 0.6;

  /** The same of what is worded as documented: more speaks for the command, then. */
  private static final double ASKS_DESPITE_WORDING = 0.8;

  /** The same of what begins as a request to screen does, which is worded freely. */
  private static final double OTHER = 0.5;

  private static final Set<Meaning> SAID = EnumSet.of(Meaning.THANKS, Meaning.OTHER);
  private static final Set<Meaning> LOOKED_AT =
      EnumSet.of(Meaning.SCREEN, Meaning.OBSERVED, Meaning.ANSWER);

  /** The words that are documented for each command; all others begin sentences, too. */
  private static final Pattern DOCUMENTED =
      Pattern.compile(
          "^\\W*((please|ok|so|and|bot) )*(add (an? )?)?(answer|note|fine|mistaken|confirm|outcome"
              + "|appeal|their reply|undo|delete|settings|set \\w+ to|subject|the \\w+ is)\\b");

  /** No one puts a colon, a new line, or a reason behind such a word without meaning it. */
  private static final Pattern MEANT =
      Pattern.compile("^\\W*\\p{L}+( \\p{L}+)?(:|\\s*\\n)|\\b(because|bc)\\b");

  /** Stands right behind the words of a command that is given with a whole text. */
  private static final Pattern HEADED =
      Pattern.compile(
          "(?i)^\\W*\\p{L}+(?:(?: \\p{L}+){0,2}\\s*[:\\n]|(?: [\\p{L}\\p{N}-]+){1,2} because\\b)");

  private DoubtedCommand() {}

  /** Whether so many words are still a command: its word stands alone, or it says what of. */
  static boolean isMeant(Command command, String typed) {
    CommandSpec spec = command.spec();
    if (command instanceof Command.Screen screen) {
      return screen.kind() != null
          || screen.name() != null
          || isAlone(typed.strip().indexOf('\n'), typed);
    }
    boolean isDocumented = spec.is(Trait.QUOTES) && isDocumented(PlainSentence.looked(typed));
    return isDocumented || ((spec.is(Trait.LONG) || spec.is(Trait.REASONED)) && isHeaded(typed));
  }

  private static boolean isHeaded(String typed) {
    return HEADED.matcher(typed).find();
  }

  /** Whether a command may be a sentence that says something else. */
  static boolean is(Command command, String typed) {
    String words = PlainSentence.looked(typed);
    CommandSpec spec = command.spec();
    String own = command.own();
    if (command instanceof RecordReply && isDocumented(words) && objects(words)) {
      return false;
    }
    if (command instanceof Command.Screen) {
      return !own.isEmpty() && isNothingToLookAt(words);
    }
    if (spec.is(Trait.PROSE)) {
      return !own.isEmpty() && !isDocumented(words) && isAnother(words);
    }
    return spec.is(Trait.LONG)
        ? isDoubted(own, words)
        : (spec.is(Trait.REASONED) && isDoubtedRuling(own, words))
            || (spec.is(Trait.ASKED) && asks(words));
  }

  /** Whether the first line asks, and what is handed in stands below it. */
  private static boolean isAlone(int end, String typed) {
    return end > 0
        && CommandReader.read(typed.strip().substring(0, end)) instanceof Command.Screen asked
        && asked.note() == null;
  }

  /** What stands behind a documented word may be anything but a plain request. */
  private static boolean isDoubted(String rest, String words) {
    return !isMeant(rest, words) && (!isDocumented(words) || isAnother(words));
  }

  /** Nor may several things that it could ask for be as likely together: more hangs on it. */
  private static boolean isDoubtedRuling(String rest, String words) {
    if (isMeant(rest, words)) {
      return false;
    }
    if (!isDocumented(words)) {
      return true;
    }
    return asking(IntentReader.ranked(words)) >= ASKS;
  }

  private static boolean isMeant(String rest, String words) {
    return rest.isEmpty() || MEANT.matcher(words).find();
  }

  private static double asking(List<MeaningLikelihood> ranked) {
    return ranked.stream()
        .filter(one -> isAsking(one.meaning()))
        .mapToDouble(MeaningLikelihood::probability)
        .sum();
  }

  private static boolean isDocumented(String words) {
    return DOCUMENTED.matcher(words.toLowerCase(Locale.ROOT)).find();
  }

  private static boolean asks(String words) {
    return PlainSentence.of(words).asks();
  }

  /** Several things that it could ask for may be as likely together. */
  private static boolean isAnother(String words) {
    List<MeaningLikelihood> ranked = IntentReader.ranked(words);
    return isAsking(ranked.getFirst().meaning())
        && asking(ranked) >= (isDocumented(words) ? ASKS_DESPITE_WORDING : ASKS);
  }

  private static boolean isAsking(Meaning meaning) {
    return !meaning.changes() && !SAID.contains(meaning);
  }

  private static boolean objects(String words) {
    return IntentReader.ranked(words).getFirst().meaning() == Meaning.APPEAL;
  }

  private static boolean isNothingToLookAt(String words) {
    MeaningLikelihood first = IntentReader.ranked(words).getFirst();
    return !LOOKED_AT.contains(first.meaning()) && first.probability() >= OTHER;
  }
}
