package dev.bonafide.testkit.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Good pictures, cut off or with bytes changed: most in their heads, where sizes stand. */
final class BrokenPictures {
  private static final long SEED = 27;
  private static final int HEAD = 48;
  private static final int CHANGED = 4;

  private BrokenPictures() {}

  static List<HostilePicture> all() {
    List<HostilePicture> all = new ArrayList<>();
    SmallPictures.each()
        .forEach(
            (sort, good) -> {
              for (int tenth : new int[] {2, 5, 9}) {
                all.add(
                    new HostilePicture(
                        "a picture as %s of which %d tenths are there".formatted(sort, tenth),
                        () -> Arrays.copyOf(good, good.length * tenth / 10)));
              }
              for (int number : new int[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15}) {
                all.add(
                    new HostilePicture(
                        "a picture as %s, damaged in way %d".formatted(sort, number),
                        () -> damaged(good, number)));
              }
            });
    return all;
  }

  private static byte[] damaged(byte[] good, int number) {
    Random chance = new Random(SEED * number + good.length);
    byte[] bad = good.clone();
    int within = number % 3 == 0 ? bad.length : Math.min(HEAD, bad.length);
    for (int i = 0; i < CHANGED; i++) {
      bad[12 + chance.nextInt(within - 12)] = (byte) chance.nextInt();
    }
    return bad;
  }
}
