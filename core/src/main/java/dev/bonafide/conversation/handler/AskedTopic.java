package dev.bonafide.conversation.handler;

import dev.bonafide.conversation.intent.Intent;
import dev.bonafide.conversation.intent.IntentReader;
import dev.bonafide.conversation.intent.Meaning;
import dev.bonafide.conversation.intent.PlainWords;
import dev.bonafide.conversation.intent.TopicReader;
import dev.bonafide.conversation.topic.AdviceTopic;
import dev.bonafide.examination.Examination;
import dev.bonafide.report.approached.Approached;
import dev.bonafide.report.approached.Permission;
import dev.bonafide.text.sentence.PlainSentence;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Tells whether a line below a verdict asks about a topic that has an answer of its own. */
final class AskedTopic {
  /** Fewest words of a question that examples are asked about. */
  private static final int SAYING = 4;

  /** Fewest words that ask how to do something, rather than whether. */
  private static final int TELLING = 6;

  /** Probability from which on a topic is meant, and beside words that seem understood. */
  private static final double SURE = 0.7;

  private static final double PLAINLY = 0.95;

  /** Meanings that ask for advice, however plainly they are told. */
  private static final Set<Meaning> ASKING =
      EnumSet.of(
          Meaning.NEXT,
          Meaning.WRITE,
          Meaning.INNOCENT,
          Meaning.PERSON,
          Meaning.COMPARE,
          Meaning.APPEAL);

  /** Meanings that such a line may be taken for as well. */
  private static final Set<Meaning> ALIKE =
      EnumSet.of(
          Meaning.REASON,
          Meaning.MORE,
          Meaning.VERDICT,
          Meaning.HELP,
          Meaning.PRIVACY,
          Meaning.OTHER);

  /** Meanings whose own answer is for any such question. */
  private static final Set<Meaning> OF_ANYTHING = EnumSet.of(Meaning.NEXT, Meaning.WRITE);

  private AskedTopic() {}

  /** Whether a line that is understood may still ask for an answer of ours. */
  static boolean mayBeOfAny(Intent intent, String words) {
    return PlainWords.isLine(words)
        && intent
            .answered()
            .filter(one -> ASKING.contains(one) || (ALIKE.contains(one) && !intent.isPlain()))
            .isPresent();
  }

  /** Whether a model may have an answer to words, whatever they look like. */
  static boolean mayBeAnswered(Intent intent, String words) {
    return !PlainWords.isLine(words) || mayBeOfAny(intent, words) || mayAskElse(intent, words);
  }

  /**
   * Whether a line of several words only looks as if it asked about the bot, or if it wanted
   * questions or a file, which it does not name.
   */
  static boolean mayAskElse(Intent intent, String words) {
    boolean isOfBot = intent.is(Meaning.HELP) || intent.is(Meaning.PRIVACY);
    boolean isWish = intent.is(Meaning.QUESTIONS) || intent.is(Meaning.EXPORT);
    int fewest = isOfBot ? TELLING + 1 : SAYING;
    return PlainWords.isLine(words)
        && PlainSentence.of(words).words() >= fewest
        && (isOfBot || (isWish && !intent.isPlain() && !IntentReader.namesWish(words)));
  }

  /** Whether a line passes something on, beside which it may ask what to make of it. */
  static boolean mayAskBeside(Intent intent, String words) {
    boolean asks = intent.is(Meaning.SCREEN) && PlainWords.asksAtEnd(words);
    return PlainWords.isLine(words)
        && (asks || intent.is(Meaning.ANSWER) || intent.is(Meaning.OBSERVED));
  }

  /**
   * Topic by the examples alone, where they leave no doubt, and nothing is told that has first
   * steps of its own; what asks whether to do something has an answer to that.
   */
  static Optional<AdviceTopic> taught(Intent intent, Examination examination, String words) {
    PlainSentence sentence = PlainSentence.of(words);
    boolean isFree = intent.answered().isEmpty() && !intent.isPlain();
    boolean tells = !sentence.asks() && intent.offered().stream().anyMatch(Meaning::changes);
    boolean isSigh = !sentence.asks() && IntentReader.worries(words);
    if (!PlainWords.isLine(words)
        || sentence.words() < SAYING
        || isSigh
        || !(isFree || mayBeOfAny(intent, words))) {
      return Optional.empty();
    }
    boolean isOfAnything =
        !tells && (isFree || intent.answered().filter(OF_ANYTHING::contains).isPresent());
    boolean isTold = !Approached.done(examination, words).isEmpty();
    boolean isReason = intent.is(Meaning.REASON);
    return TopicReader.in(words, isOfAnything ? SURE : PLAINLY)
        .filter(one -> !(isReason && one == AdviceTopic.BEYOND))
        .filter(one -> !isTold || one == AdviceTopic.DANGER)
        .filter(one -> !isWhether(one, sentence));
  }

  /** Whether words ask whether to do what the topic is about. */
  private static boolean isWhether(AdviceTopic topic, PlainSentence asked) {
    boolean isRefusal = topic == AdviceTopic.DECLINE && asked.words() < TELLING;
    return (topic.isAct() || isRefusal) && Permission.isFor(asked.typed());
  }
}
