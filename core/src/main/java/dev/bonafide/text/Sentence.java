package dev.bonafide.text;

/**
 * A run of words that belongs together: it ends with its line, its full stop, or after 60 words.
 *
 * @param from first word's index
 * @param to one past the last word's index
 * @param question whether it ends with a question mark
 */
public record Sentence(int from, int to, boolean question) {
  /** Longer runs are cut: adverts lose their full stops. */
  public static final int LONGEST = 60;
}
