package dev.bonafide.testkit.picture;

import java.util.ArrayList;
import java.util.List;

/** Few bytes that unpack to more pixels than a machine holds. */
final class PixelBombs {
  /** 900 million pixels. */
  private static final int HUGE = 30_000;

  /** 100 million pixels, the most that is let in. */
  private static final int MOST = 10_000;

  private PixelBombs() {}

  static List<HostilePicture> all() {
    List<HostilePicture> all = new ArrayList<>();
    for (int[] form : new int[][] {{1, 0}, {8, 0}, {8, 2}, {16, 2}, {8, 6}, {16, 6}}) {
      all.add(png(HUGE, HUGE, form, false));
      all.add(png(MOST, MOST, form, false));
      all.add(png(MOST, MOST, form, true));
      all.add(png(MOST / 3, MOST / 3, form, true));
    }
    all.add(png(Integer.MAX_VALUE, Integer.MAX_VALUE, new int[] {8, 2}, false));
    all.add(png(Integer.MAX_VALUE, 1, new int[] {8, 2}, false));
    all.add(png(1, 99_999_999, new int[] {8, 0}, false));
    all.add(png(99_999_999, 1, new int[] {8, 0}, false));
    for (int side : new int[] {2_000, 5_000, 8_000, 9_999}) {
      all.add(
          new HostilePicture(
              "a JPEG in scans that refine " + side + " × " + side,
              () -> SmallPictures.progressive(side, side)));
      all.add(
          new HostilePicture(
              "a plain JPEG of " + side + " × " + side,
              () -> SmallPictures.of(side, side, "jpeg")));
      all.add(
          new HostilePicture(
              "a GIF of " + side + " × " + side, () -> SmallPictures.of(side, side, "gif")));
    }
    for (int side : new int[] {2_000, 4_096, 10_000, 16_384}) {
      all.add(
          new HostilePicture(
              "a WebP that says it is " + side + " wide and high", () -> webp(side)));
    }
    all.add(new HostilePicture("a PNG whose profile unpacks to 1 GB", () -> rider("iCCP")));
    all.add(new HostilePicture("a PNG whose comment unpacks to 1 GB", () -> rider("zTXt")));
    return all;
  }

  private static HostilePicture png(int width, int height, int[] form, boolean interlaced) {
    String what =
        "a PNG of %d × %d in color %d of %d bits%s"
            .formatted(width, height, form[1], form[0], interlaced ? ", interlaced" : "");
    long bits = form[0] * (form[1] == 0 ? 1L : form[1] == 2 ? 3L : 4L);
    long bytes = Math.min(900_000_000, (width * bits / 8 + 1) * height);
    return new HostilePicture(
        what,
        () -> new PngChunks().head(width, height, form[0], form[1], interlaced).zeros(bytes).end());
  }

  /** Its size stands in 14 bits each behind the mark of the lossless format. */
  private static byte[] webp(int side) {
    byte[] file = SmallPictures.webp();
    int size = (side - 1) | ((side - 1) << 14);
    for (int i = 0; i < 4; i++) {
      int kept = i == 3 ? file[24] & 0xF0 : 0;
      file[21 + i] = (byte) (kept | (size >>> (8 * i)));
    }
    return file;
  }

  private static byte[] rider(String chunk) {
    byte[] packed = PngChunks.packedZeros(1L << 30);
    byte[] content = new byte[packed.length + 3];
    content[0] = 'x';
    System.arraycopy(packed, 0, content, 3, packed.length);
    return new PngChunks().head(64, 64, 8, 0, false).chunk(chunk, content).zeros(65 * 64).end();
  }
}
