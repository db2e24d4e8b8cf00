package dev.bonafide.bench.linkage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Random choices from one seed. */
final class Chance {
  private final Random random;

  Chance(long seed) {
    this.random = new Random(seed);
  }

  boolean of(double share) {
    return random.nextDouble() < share;
  }

  double share() {
    return random.nextDouble();
  }

  int below(int most) {
    return random.nextInt(most);
  }

  /** Both included. */
  int between(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  String digits(int count) {
    StringBuilder digits = new StringBuilder();
    for (int at = 0; at < count; at++) {
      digits.append((char) ('0' + random.nextInt(10)));
    }
    return digits.toString();
  }

  byte[] bytes(int count) {
    byte[] bytes = new byte[count];
    random.nextBytes(bytes);
    return bytes;
  }

  <T> T one(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  /** The first of them much more often than the last, as people choose employers and phrases. */
  <T> T popular(List<T> all) {
    return all.get((int) (Math.pow(all.size() + 1.0, random.nextDouble()) - 1));
  }

  /** So many different ones at most. */
  <T> List<T> some(List<T> all, int count) {
    List<T> shuffled = new ArrayList<>(all);
    Collections.shuffle(shuffled, random);
    return List.copyOf(shuffled.subList(0, Math.min(count, shuffled.size())));
  }
}
