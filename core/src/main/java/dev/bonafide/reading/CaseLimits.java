package dev.bonafide.reading;

/**
 * How much one case may hold, all exhibits together. Memory and time grow with these, so that they
 * bound both; each can be set.
 *
 * @param characters of text as it was read, in UTF-16 units
 * @param words letters and digits in a row, each mark, each character of a script without spaces
 * @param utterances messages, cues, paragraphs
 * @param names different speakers of one exhibit, added over the exhibits
 * @param steps that reading and examining may take: {@link dev.bonafide.text.Budget}
 */
public record CaseLimits(int characters, int words, int utterances, int names, long steps) {
  /**
   * What a server takes, which others wait for. An interview of an hour has 60,000 characters; a
   * chat of 300,000 whose subject no one named took two million steps. The dearest shapes within
   * these limits take some five seconds of a core that others use as well.
   */
  public static final CaseLimits SERVED =
      new CaseLimits(600_000, 150_000, 15_000, 1_000, 3_000_000);

  /** What someone takes who waits for no one: an export of 50 MB. */
  public static final CaseLimits ALONE =
      new CaseLimits(60_000_000, 15_000_000, 2_000_000, 100_000, 20_000_000_000L);
}
