package dev.bonafide.conversation.intent;

import dev.bonafide.text.sentence.NGrams;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What a sentence has that examples teach something of: runs of letters and of words, the classes
 * of its words in whatever language, and what these speak for.
 */
final class SentenceFeatures {
  /** Weight of a class of words, which tells more than a run of letters. */
  private static final int SIGN = 8;

  private static final int MOST_POINTS = 8;

  private SentenceFeatures() {}

  static List<String> of(WordedSentence worded) {
    List<String> features = new ArrayList<>(NGrams.of(worded.sentence()));
    worded.signs().stream()
        .sorted()
        .forEach(sign -> features.addAll(Collections.nCopies(SIGN, "+" + sign)));
    for (MeaningScore one : worded.scores()) {
      int points = Math.clamp(one.points(), 0, MOST_POINTS);
      features.addAll(Collections.nCopies(points, "-" + one.meaning().id()));
    }
    return features;
  }
}
