package dev.bonafide.conversation.intent;

import dev.bonafide.conversation.command.Command;
import dev.bonafide.conversation.command.CommandReader;
import dev.bonafide.identifier.Identifiers;
import dev.bonafide.report.approached.Approached;
import dev.bonafide.report.approached.Permission;
import dev.bonafide.text.sentence.PlainSentence;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Tells what someone says about a verdict, in their own words, from commands, which act as they
 * are, and from what they want looked at.
 */
public final class PlainWords {
  private static final Pattern PARTS = Pattern.compile("(?<=[?？؟])|[.;!。！…]+");
  private static final Set<Meaning> ASKED = EnumSet.of(Meaning.NEXT, Meaning.VERDICT);

  /** Meanings of parts that ask something of the bot, with or without a question mark. */
  private static final Set<Meaning> ADVICE =
      EnumSet.of(Meaning.NEXT, Meaning.WRITE, Meaning.QUESTIONS);

  /** People who talk about a case do so in one line. */
  static final int LINE = 200;

  private PlainWords() {}

  /**
   * What typed words ask about a case that has a verdict; empty where they are a command, or are to
   * be screened.
   *
   * @param mayBePasted whether words that ask for nothing may be handed in where they are typed
   * @param finds whether anything would be found in words that were handed in
   */
  public static Optional<Intent> in(String typed, boolean mayBePasted, Predicate<String> finds) {
    if (PastedWords.isLong(typed)) {
      return mayBePasted ? Optional.empty() : Optional.of(Intent.of(Meaning.SCREEN, 0));
    }
    Command command = CommandReader.read(typed);
    if (command instanceof Command.Export) {
      return Optional.of(Intent.of(Meaning.EXPORT, 0));
    }
    boolean handsIn = mayBePasted && command instanceof Command.Screen;
    boolean isDoubted = !handsIn && DoubtedCommand.is(command, typed);
    boolean isFree =
        switch (command) {
          case Command.Unclear _ -> true;
          case Command.Screen _ -> CommandReader.isQuestion(typed);
          case Command.Help _ -> typed.strip().indexOf(' ') > 0; // The word alone is the command.
          default -> false;
        };
    return Optional.of(typed)
        .filter(_ -> isDoubted || isFree)
        .map(words -> read(words, finds))
        .filter(intent -> isDoubted || isSure(intent, typed, mayBePasted, finds));
  }

  /** What words ask: people who tell what they did already want to know what to do now. */
  public static Intent read(String words, Predicate<String> finds) {
    String typed = beyondWish(words);
    Intent read = IntentReader.read(typed);
    boolean writes = read.is(Meaning.WRITE);
    boolean asks =
        writes
            || asksOfCase(typed)
            || read.is(Meaning.NEXT)
            || read.offered().contains(Meaning.NEXT);
    boolean asksLeave =
        (read.is(Meaning.QUESTIONS) || (read.is(Meaning.VERDICT) && Permission.isFor(typed)))
            && IntentReader.asksLeave(typed);
    boolean tells =
        (writes || read.isOpen()) && isLine(typed) && !Approached.after(typed).isEmpty();
    return asksLeave || (asks && tells && !finds.test(typed))
        ? new Intent(Optional.of(Meaning.NEXT), List.of(), OptionalInt.empty(), Certainty.CLEAR)
        : writes || (read.isOpen() && read.answered().isEmpty()) ? inParts(typed, read) : read;
  }

  /** Leaves out a wish for another language beside a question: its answer meets that. */
  public static String beyondWish(String typed) {
    List<String> parts = PARTS.splitAsStream(isLine(typed) ? typed : "").toList();
    List<String> rest =
        parts.stream().filter(part -> !IntentReader.read(part).is(Meaning.WRITE)).toList();
    return rest.size() < parts.size()
            && rest.stream().anyMatch(part -> PlainSentence.of(part).asks())
        ? String.join(".", rest)
        : typed;
  }

  /**
   * Whether a part of some words asks what to do, to write, or to say.
   *
   * @param plainly whether it leaves nothing else open
   */
  static boolean asksInPart(String typed, boolean plainly) {
    return asksInPart(typed, plainly, _ -> true);
  }

  /** The same, of parts that may ask. */
  static boolean asksInPart(String typed, boolean plainly, Predicate<String> may) {
    return PARTS
        .splitAsStream(typed)
        .filter(may)
        .map(IntentReader::read)
        .filter(part -> !(plainly && part.isOpen()))
        .anyMatch(part -> ADVICE.stream().anyMatch(part::is));
  }

  /** Whether words end in a question, or one of their parts plainly asks what to do. */
  public static boolean asksAtEnd(String typed) {
    return PlainSentence.of(lastPart(typed)).asks() || asksInPart(typed, true);
  }

  private static String lastPart(String typed) {
    return PARTS.splitAsStream(typed.strip()).reduce("", (_, part) -> part);
  }

  /** Whether words tell what someone said, and end in a question that tells nothing itself. */
  static boolean tellsAndAsks(String typed, Predicate<String> finds) {
    String last = lastPart(typed);
    return PlainSentence.of(last).asks()
        && !finds.test(last)
        && SentenceSigns.of(PlainSentence.of(typed)).contains("says");
  }

  /** Takes what a part of a line plainly asks of a case, beside a wish, a sigh, or a report. */
  private static Intent inParts(String typed, Intent whole) {
    List<Intent> parts =
        PARTS
            .splitAsStream(isLine(typed) ? typed : "")
            .map(IntentReader::read)
            .filter(part -> !part.isOpen())
            .toList();
    return parts.stream()
        .filter(part -> part.answered().filter(ASKED::contains).isPresent())
        .reduce((one, other) -> other.is(Meaning.NEXT) ? other : one)
        .filter(_ -> !SentenceSigns.namesOrigin(PlainSentence.of(typed)))
        .map(part -> part.beside(whole, parts))
        .orElse(whole);
  }

  /** Whether words ask in one line and name nothing to look up: that is about a case above. */
  private static boolean asksOfCase(String typed) {
    return isLine(typed) && PlainSentence.of(typed).asks() && Identifiers.in(typed).isEmpty();
  }

  /** Whether words are one line, as those are with which people talk about a case. */
  public static boolean isLine(String typed) {
    return typed.length() <= LINE && !hasLines(typed);
  }

  /** Whether words stand below the first line, as what is passed on does below a request. */
  public static boolean hasLines(String typed) {
    return typed.strip().indexOf('\n') >= 0;
  }

  /**
   * Where the words would do something of their own, a guess is not enough; and something to be
   * found in words makes them evidence, unless they tell firmly what they mean.
   */
  private static boolean isSure(
      Intent intent, String typed, boolean mayBePasted, Predicate<String> finds) {
    boolean asked = intent.isClear() && !intent.is(Meaning.SCREEN);
    boolean isPasted = mayBePasted && PastedWords.in(typed).isPresent();
    boolean ofCase = mayBePasted && asksOfCase(typed);
    boolean isFirm = intent.isPlain() || intent.is(Meaning.ANSWER) || (ofCase && !intent.isOpen());
    boolean isSaid =
        ofCase
            ? asked || !intent.isClear()
            : isPasted
                ? asked && isLine(typed) && (isFirm || intent.is(Meaning.NEXT))
                : asked || CommandReader.read(typed) instanceof Command.Unclear;
    return isSaid && (!isPasted || isFirm || !finds.test(typed));
  }
}
