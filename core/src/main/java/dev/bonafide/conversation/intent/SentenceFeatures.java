package dev.bonafide.conversation.intent;

import dev.bonafide.conversation.intent.regression.SparseVector;
import java.util.TreeMap;

/**
 * What a sentence has that examples teach something of: runs of letters, words, pairs of words, the
 * classes of its words in whatever language, what these speak for, and its length. Numbers are all
 * alike.
 */
final class SentenceFeatures {
  /** Letters of the longest run. */
  private static final int RUN = 5;

  /** What a class of words counts, and what speaks for a meaning as plainly as can be. */
  private static final float SIGN = 0.5f;

  private static final float POINTS = 0.5f;
  private static final int MOST_POINTS = 8;
  private static final float LENGTH = 0.3f;

  private final TreeMap<Integer, Float> values = new TreeMap<>();

  private SentenceFeatures() {}

  static SparseVector of(WordedSentence worded) {
    SentenceFeatures features = new SentenceFeatures();
    String text = WrittenNumbers.alike(worded.sentence().text());
    features.add(FeatureGroup.runs(text, RUN));
    features.add(FeatureGroup.words(text));
    worded.signs().forEach(sign -> features.add("sign", sign, SIGN));
    for (MeaningScore one : worded.scores()) {
      int points = Math.min(MOST_POINTS, one.points());
      if (points > 0) {
        features.add("points", one.meaning().id(), POINTS * points / MOST_POINTS);
      }
    }
    int length =
        Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(0, worded.sentence().words()));
    features.add("length", String.valueOf(length), LENGTH);
    return SparseVector.of(features.values);
  }

  private void add(FeatureGroup group) {
    group.evenly().forEach((feature, value) -> values.merge(feature, value, Float::sum));
  }

  private void add(String kind, String name, float value) {
    values.merge(FeatureGroup.number(kind, name), value, Float::sum);
  }
}
