package dev.bonafide.testkit.casefile;

import dev.bonafide.casefile.picture.HashBits;
import dev.bonafide.casefile.picture.PictureHash;
import java.util.List;
import java.util.Random;

/** Hashes of pictures that nobody drew: other seeds, other pictures. */
public final class PictureHashes {
  private PictureHashes() {}

  public static PictureHash of(long seed) {
    Random random = new Random(seed * 0x9E3779B97F4A7C15L);
    return new PictureHash(List.of(bits(random)), List.of(bits(random)));
  }

  /** Of the same picture, changed by so many bits. */
  public static PictureHash changed(PictureHash picture, int bits) {
    HashBits whole = picture.whole().getFirst();
    long mask = bits == 0 ? 0 : -1L >>> (Long.SIZE - bits);
    HashBits other =
        new HashBits(whole.first() ^ mask, whole.second(), whole.third(), whole.fourth());
    return new PictureHash(List.of(other), List.of());
  }

  private static HashBits bits(Random random) {
    return new HashBits(random.nextLong(), random.nextLong(), random.nextLong(), random.nextLong());
  }
}
