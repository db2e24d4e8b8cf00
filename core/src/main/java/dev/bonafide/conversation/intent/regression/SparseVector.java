package dev.bonafide.conversation.intent.regression;

import java.util.Arrays;
import java.util.SortedMap;

/** What a sentence has: some of very many features, each with a value. */
public final class SparseVector {
  private final int[] features;
  private final float[] values;

  private SparseVector(int[] features, float[] values) {
    this.features = features;
    this.values = values;
  }

  /** The values by their features. */
  public static SparseVector of(SortedMap<Integer, Float> values) {
    SparseVector made = new SparseVector(new int[values.size()], new float[values.size()]);
    int at = 0;
    for (var entry : values.entrySet()) {
      made.features[at] = entry.getKey();
      made.values[at++] = entry.getValue();
    }
    return made;
  }

  int size() {
    return features.length;
  }

  int feature(int at) {
    return features[at];
  }

  float value(int at) {
    return values[at];
  }

  /**
   * The same by places among features, without those that are not among them.
   *
   * @param known in ascending order
   * @param scale how much each of the known counts
   */
  SparseVector among(int[] known, float[] scale) {
    int[] places = new int[features.length];
    float[] scaled = new float[features.length];
    int kept = 0;
    for (int at = 0; at < features.length; at++) {
      int place = Arrays.binarySearch(known, features[at]);
      if (place >= 0) {
        places[kept] = place;
        scaled[kept++] = values[at] * scale[place];
      }
    }
    return new SparseVector(Arrays.copyOf(places, kept), Arrays.copyOf(scaled, kept));
  }
}
