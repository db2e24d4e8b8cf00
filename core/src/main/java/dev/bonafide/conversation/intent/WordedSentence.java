package dev.bonafide.conversation.intent;

import dev.bonafide.text.sentence.PlainSentence;
import java.util.List;
import java.util.Set;

/** A sentence, the classes of its words, and what these speak for. */
record WordedSentence(PlainSentence sentence, Set<String> signs, List<MeaningScore> scores) {
  static WordedSentence of(PlainSentence sentence) {
    Set<String> signs = SentenceSigns.of(sentence);
    return new WordedSentence(sentence, signs, MeaningWeights.SHIPPED.ranked(signs));
  }

  /** Whether its words alone speak for this most. */
  boolean speaksFor(Meaning meaning, int points) {
    MeaningScore first = scores.getFirst();
    return first.meaning() == meaning && first.points() >= points;
  }
}
