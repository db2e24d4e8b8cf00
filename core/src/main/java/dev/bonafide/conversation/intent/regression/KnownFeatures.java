package dev.bonafide.conversation.intent.regression;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The features that are learned from, and how much each counts: the fewer sentences have it, the
 * more it tells.
 */
final class KnownFeatures {
  /** What a single sentence has tells of nothing but that sentence. */
  private static final int FEWEST = 2;

  private final int[] features;
  private final float[] scale;

  private KnownFeatures(int count) {
    this.features = new int[count];
    this.scale = new float[count];
  }

  static KnownFeatures in(List<Labelled> sentences) {
    Map<Integer, Integer> counts = new TreeMap<>();
    for (Labelled one : sentences) {
      for (int at = 0; at < one.sentence().size(); at++) {
        counts.merge(one.sentence().feature(at), 1, Integer::sum);
      }
    }
    counts.values().removeIf(count -> count < FEWEST);
    KnownFeatures known = new KnownFeatures(counts.size());
    int at = 0;
    for (var entry : counts.entrySet()) {
      known.features[at] = entry.getKey();
      known.scale[at++] = rarity(entry.getValue(), sentences.size());
    }
    return known;
  }

  /** In ascending order. */
  int[] features() {
    return features;
  }

  float[] scale() {
    return scale;
  }

  private static float rarity(int count, int of) {
    return (float) (StrictMath.log(1 + of / (1.0 + count)) / 4);
  }
}
