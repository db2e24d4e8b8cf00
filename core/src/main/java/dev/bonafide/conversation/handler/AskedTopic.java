package dev.bonafide.conversation.handler;

import dev.bonafide.conversation.intent.Intent;
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
  /** Fewest words of a question what to do that may be about a topic. */
  private static final int TELLING = 6;

  /** The same of any question, by what examples teach. */
  private static final int SAYING = 4;

  /** Probability from which on a topic is meant, and beside words that seem understood. */
  private static final double SURE = 0.75;

  private static final double PLAINLY = 0.95;

  /** Meanings of what to do, and of what is written for no one: both are asked about everything. */
  private static final Set<Meaning> OF_ANYTHING = EnumSet.of(Meaning.NEXT, Meaning.WRITE);

  /** Meanings that such a line may be taken for as well. */
  private static final Set<Meaning> ALIKE = EnumSet.range(Meaning.QUESTIONS, Meaning.HELP);

  private AskedTopic() {}

  /** Whether words may ask for advice, and tell nothing that has first steps of its own. */
  static boolean mayBeIn(Intent intent, Examination examination, String words) {
    if (!PlainWords.isLine(words)) {
      return false;
    }
    Optional<AdviceTopic> likely = TopicReader.in(words, 0);
    boolean isTold = !Approached.done(examination, words).isEmpty();
    return (!isTold || likely.filter(AdviceTopic.DANGER::equals).isPresent())
        && intent
            .answered()
            .map(one -> mayBeIn(one, words, likely.isPresent()))
            .orElse(intent.isOpen());
  }

  private static boolean mayBeIn(Meaning answered, String words, boolean isLikely) {
    PlainSentence sentence = PlainSentence.of(words);
    return OF_ANYTHING.contains(answered)
        ? isLikely || sentence.words() >= TELLING
        : isLikely && ALIKE.contains(answered);
  }

  /**
   * By the examples alone, where they leave no doubt; what asks whether to do something has an
   * answer to that.
   */
  static Optional<AdviceTopic> taught(Intent intent, String words) {
    PlainSentence sentence = PlainSentence.of(words);
    boolean isOfAnything = OF_ANYTHING.stream().anyMatch(intent::is);
    boolean isUnderstood = !intent.isOpen() && !isOfAnything;
    boolean isDoubted =
        sentence.words() < SAYING
            || (isUnderstood && intent.isPlain())
            || !(isOfAnything || sentence.asks());
    return TopicReader.in(words, isUnderstood ? PLAINLY : SURE)
        .filter(one -> !isDoubted && !(one.isAct() && Permission.isFor(words)));
  }

  /** The same as someone else told it: whether to do something is more than whether to go on. */
  static Optional<AdviceTopic> told(Intent intent, String words) {
    return intent.topic().filter(one -> one != AdviceTopic.PROCEED || !Permission.isFor(words));
  }
}
