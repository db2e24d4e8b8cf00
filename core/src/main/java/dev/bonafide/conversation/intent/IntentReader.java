package dev.bonafide.conversation.intent;

import dev.bonafide.text.sentence.PlainSentence;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Understands plain words by what examples teach of them and by the classes of their words. In time
 * linear in the sentence, and the same for the same words. What only shows something is answered at
 * once where it is as likely as anything else, or half as likely; what changes something is offered
 * and never done.
 */
public final class IntentReader {
  /** Probability below which nothing was said clearly. */
  private static final double LEAST = 0.4;

  /** Probability from which on nothing else is likely. */
  private static final double SURE = 0.7;

  /** How likely what only shows something must be, beside the likeliest. */
  private static final double HALF = 0.5;

  /** Probability of an offer where nothing was said clearly, beside an answer, among others. */
  private static final double FAR = 0.15;

  private static final double BESIDE = 0.1;

  private static final double AMONG = 0.03;

  /** Few words that are handed in for what they say have as many points. */
  private static final int PLAIN = 8;

  private static final Set<String> WISHED = Set.of("question", "ask", "export");
  private static final Set<String> SAID_TO_OTHERS = Set.of("question", "ask", "what", "why");

  /** Read when someone first speaks plainly, or before: nothing starts later for it. */
  private static final class Learned {
    static final MeaningClassifier SHIPPED = MeaningClassifier.shipped();
  }

  private IntentReader() {}

  /** Makes ready what is read from, so that the first sentence need not wait for it. */
  public static void prepare() {
    read("?");
  }

  public static Intent read(String typed) {
    if (PassedOn.reports(typed)) {
      return Intent.of(Meaning.ANSWER, 0);
    }
    RankedSentence sentence = ReadSentences.current().ranked(typed);
    return of(sentence.worded(), sentence.ranked());
  }

  /** Whether words say that it was a fraud, and not only that it ended. */
  public static boolean namesFraud(String typed) {
    return ReadSentences.current().ranked(typed).worded().signs().contains("fraud");
  }

  /** Whether words name questions, or a file to pass on, rather than any other text. */
  public static boolean namesWish(String typed) {
    Set<String> signs = ReadSentences.current().ranked(typed).worded().signs();
    return !Collections.disjoint(signs, WISHED);
  }

  /** Whether words ask whether to do something, and not what to do. */
  public static boolean asksWhether(String typed) {
    Set<String> signs = ReadSentences.current().ranked(typed).worded().signs();
    boolean isOpen =
        signs.contains("next") && (signs.contains("what") || !signs.contains("should"));
    return !isOpen && (signs.contains("sign?") || signs.contains("should"));
  }

  /** Whether words ask whether to do something, and for nothing that could be said to others. */
  static boolean asksLeave(String typed) {
    Set<String> signs = ReadSentences.current().ranked(typed).worded().signs();
    return signs.contains("should") && Collections.disjoint(signs, SAID_TO_OTHERS);
  }

  /** Whether words ask who sees something, rather than what is kept of it, or by which machine. */
  public static boolean asksWhoSees(String typed) {
    List<String> classes = IntentWords.SHIPPED.in(PlainSentence.of(typed));
    int what = classes.indexOf("what");
    int who = classes.indexOf("who");
    return who >= 0 && (what < 0 || who < what) && !classes.contains("machine");
  }

  /** Whether words tell of a bad feeling. */
  public static boolean worries(String typed) {
    return ReadSentences.current().ranked(typed).worded().signs().contains("worry");
  }

  /** How likely each meaning is, the likeliest first. */
  static List<MeaningLikelihood> ranked(String typed) {
    return ReadSentences.current().ranked(typed).ranked();
  }

  /** The same of words that no one has asked about, with what the words themselves say. */
  static RankedSentence rankedAnew(String typed) {
    WordedSentence worded = WordedSentence.of(PlainSentence.of(typed));
    return new RankedSentence(worded, Learned.SHIPPED.ranked(worded));
  }

  /** The same by what someone else learned. */
  static Intent of(WordedSentence worded, List<MeaningLikelihood> ranked) {
    double top = ranked.getFirst().probability();
    Certainty certainty = certainty(worded, ranked.getFirst());
    boolean guessed = certainty == Certainty.GUESSED;
    OptionalInt finding = NamedFinding.in(worded.sentence());
    Optional<Meaning> shown =
        ranked.stream()
            .filter(one -> !guessed && !one.meaning().changes())
            .findFirst()
            .filter(
                one ->
                    one.probability() >= Math.max(LEAST, top * HALF)
                        || isAsked(one, worded, ranked))
            .map(MeaningLikelihood::meaning)
            .or(() -> Intent.beside(ranked.getFirst().meaning(), finding).filter(_ -> !guessed));
    double least = guessed ? 0 : shown.isPresent() ? beside(ranked.getFirst()) : AMONG;
    List<Meaning> offered =
        ranked.stream()
            .filter(one -> one.probability() >= (guessed && one.meaning().changes() ? FAR : least))
            .map(MeaningLikelihood::meaning)
            .filter(one -> !one.isOnlySaid())
            .filter(one -> shown.isEmpty() || one.changes())
            .limit(Intent.MOST)
            .toList();
    return new Intent(shown, offered, finding, certainty);
  }

  /**
   * Whether a question that may ask for a look asks for the verdict, which is what a look tells.
   */
  private static boolean isAsked(
      MeaningLikelihood shown, WordedSentence worded, List<MeaningLikelihood> ranked) {
    return shown.meaning() == Meaning.VERDICT
        && ranked.getFirst().meaning() == Meaning.SCREEN
        && worded.sentence().asks();
  }

  /**
   * How likely an offer must be beside what is answered. Clear words that are only said, such as
   * thanks, ask for nothing beside them; where they are the likeliest, what changes something must
   * be half as likely.
   */
  private static double beside(MeaningLikelihood first) {
    if (!first.meaning().isOnlySaid()) {
      return BESIDE;
    }
    return first.probability() >= SURE ? 1 : first.probability() * HALF;
  }

  /** A question asks for more than a word in passing. */
  private static Certainty certainty(WordedSentence worded, MeaningLikelihood first) {
    PlainSentence said = worded.sentence();
    boolean isLong = said.asks() || said.words() > SentenceSigns.SHORT;
    boolean isOther = first.meaning() == Meaning.OTHER && isLong;
    if (first.probability() < (isOther ? FirstWords.PLAINLY : LEAST)
        || !worded.sentence().saysSomething()) {
      return Certainty.GUESSED;
    }
    boolean mayAskOfOrigin =
        first.meaning() != Meaning.FORBIDDEN && SentenceSigns.namesOrigin(worded.sentence());
    if (first.probability() < SURE || mayAskOfOrigin) {
      return Certainty.OPEN;
    }
    return worded.speaksFor(first.meaning(), PLAIN) ? Certainty.PLAIN : Certainty.CLEAR;
  }
}
