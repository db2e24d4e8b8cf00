package dev.bonafide.casefile;

import java.util.Arrays;

/**
 * An email as it was handed in, byte for byte, so that its signature can be looked at. It is with
 * an exhibit from where a file is opened, and is never stored.
 */
public final class MailFile {
  /** What is kept of one at most, in bytes: a larger one is kept so far that it is seen to be. */
  public static final int LARGEST = 1 << 20;

  private final byte[] bytes;

  /** A file's bytes, of which a copy is kept. */
  public MailFile(byte[] bytes) {
    this.bytes = Arrays.copyOf(bytes, Math.min(bytes.length, LARGEST + 1));
  }

  /** Not to be changed. */
  public byte[] bytes() {
    return bytes;
  }
}
