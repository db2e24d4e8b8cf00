package dev.bonafide.conversation.intent;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Understands plain words by the classes of their words, each of which speaks for or against some
 * meanings. In time linear in the sentence, and the same for the same words. What only shows
 * something is answered at once where it is as likely as anything else, or nearly; what changes
 * something is offered and never done.
 */
public final class IntentReader {
  /** Points that what only shows something may lack. */
  private static final int CLOSE = 1;

  /** Points that an offer beside an answer, and beside other offers, may lack. */
  private static final int BESIDE = 2;

  private static final int AMONG = 5;

  /** What is only ever said: nobody presses a button for it. */
  private static final Set<Meaning> SAID =
      EnumSet.of(
          Meaning.PERSON,
          Meaning.FORBIDDEN,
          Meaning.COMPARE,
          Meaning.EXPORT,
          Meaning.THANKS,
          Meaning.OTHER);

  private IntentReader() {}

  public static Intent read(String typed) {
    PlainSentence sentence = PlainSentence.of(typed);
    List<MeaningWeights.Score> ranked = MeaningWeights.SHIPPED.ranked(Signs.of(sentence));
    int top = ranked.getFirst().points();
    boolean clear = top >= Intent.LEAST;
    Optional<MeaningWeights.Score> shown =
        ranked.stream()
            .filter(one -> !one.meaning().changes())
            .findFirst()
            .filter(one -> one.points() >= Math.max(Intent.LEAST, top - CLOSE));
    List<Meaning> offered =
        ranked.stream()
            .filter(one -> !SAID.contains(one.meaning()))
            .filter(one -> shown.isEmpty() || one.meaning().changes())
            .filter(one -> !clear || isNear(one, shown, top))
            .map(MeaningWeights.Score::meaning)
            .limit(Intent.MOST)
            .toList();
    return new Intent(
        shown.map(MeaningWeights.Score::meaning), offered, NamedFinding.in(sentence), top);
  }

  private static boolean isNear(
      MeaningWeights.Score one, Optional<MeaningWeights.Score> shown, int top) {
    return shown
        .map(said -> one.points() >= Math.max(Intent.LEAST, said.points() - BESIDE))
        .orElse(one.points() >= top - AMONG);
  }
}
