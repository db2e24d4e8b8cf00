package dev.bonafide.conversation.intent;

import java.util.List;

/**
 * A sentence, and how likely it means what.
 *
 * @param ranked all meanings, the likeliest first
 */
record RankedSentence(WordedSentence worded, List<MeaningLikelihood> ranked) {
  RankedSentence {
    ranked = List.copyOf(ranked);
  }
}
