package dev.bonafide.documents.intake;

import java.time.Duration;

/**
 * How much of anything is taken in. Each can be set; what breaks one is refused with its name.
 *
 * @param bytes of one file
 * @param expanded bytes of all that one file expands to
 * @param ratio how often larger an entry may be than it was packed
 * @param entries of all archives in one file
 * @param nesting how deep files may lie in files
 * @param pages of one document
 * @param characters of all text in one file
 * @param time that one file's parser may take
 */
public record IntakeLimits(
    long bytes,
    long expanded,
    int ratio,
    int entries,
    int nesting,
    int pages,
    int characters,
    Duration time) {
  /** Enough for an export of 50 MB and a dissertation, and for nothing that fills a disk. */
  public static final IntakeLimits DEFAULT =
      new IntakeLimits(
          64L << 20, 256L << 20, 200, 20_000, 4, 500, 60_000_000, Duration.ofSeconds(8));

  /** The same with another time. */
  public IntakeLimits within(Duration other) {
    return new IntakeLimits(bytes, expanded, ratio, entries, nesting, pages, characters, other);
  }
}
