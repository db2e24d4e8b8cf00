package dev.bonafide.testkit.picture;

import java.util.ArrayList;
import java.util.List;

/** Pictures of sizes that no one expects. */
final class OddSizes {
  private static final int[][] SIZES = {
    {1, 1}, {1, 2}, {3, 1}, {7, 7}, {1, 5_000}, {5_000, 1}, {2, 20_000}, {20_000, 2}, {15, 15}
  };

  private OddSizes() {}

  static List<HostilePicture> all() {
    List<HostilePicture> all = new ArrayList<>();
    for (String sort : new String[] {"png", "jpeg", "gif"}) {
      for (int[] size : SIZES) {
        all.add(
            new HostilePicture(
                "a picture as %s of %d × %d".formatted(sort, size[0], size[1]),
                () -> SmallPictures.of(size[0], size[1], sort)));
      }
    }
    all.add(new HostilePicture("a picture as webp of 1 × 1", SmallPictures::webp));
    for (int[] none : new int[][] {{0, 0}, {0, 9}, {9, 0}, {-1, 9}}) {
      all.add(
          new HostilePicture(
              "a PNG of %d × %d".formatted(none[0], none[1]),
              () -> new PngChunks().head(none[0], none[1], 8, 0, false).zeros(99).end()));
    }
    return all;
  }
}
