package dev.bonafide.conversation.intent;

import java.util.List;
import java.util.Optional;

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

  private IntentReader() {}

  public static Intent read(String typed) {
    PlainSentence sentence = PlainSentence.of(typed);
    List<MeaningScore> ranked = MeaningWeights.SHIPPED.ranked(SentenceSigns.of(sentence));
    int top = ranked.getFirst().points();
    boolean clear = top >= Intent.LEAST;
    Optional<MeaningScore> shown =
        ranked.stream()
            .filter(one -> !one.meaning().changes())
            .findFirst()
            .filter(one -> one.points() >= Math.max(Intent.LEAST, top - CLOSE));
    List<Meaning> offered =
        ranked.stream()
            .filter(one -> !one.meaning().isOnlySaid())
            .filter(one -> shown.isEmpty() || one.meaning().changes())
            .filter(one -> !clear || isNear(one, shown, top))
            .map(MeaningScore::meaning)
            .limit(Intent.MOST)
            .toList();
    return new Intent(
        shown.map(MeaningScore::meaning),
        offered,
        NamedFinding.in(sentence),
        top,
        top - ranked.get(1).points());
  }

  private static boolean isNear(MeaningScore one, Optional<MeaningScore> shown, int top) {
    return shown
        .map(said -> one.points() >= Math.max(Intent.LEAST, said.points() - BESIDE))
        .orElse(one.points() >= top - AMONG);
  }
}
