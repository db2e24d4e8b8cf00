package dev.bonafide.conversation.evidence;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What one side says in a screenshot before the other does.
 *
 * @param who the label, {@code You} for who holds the phone
 */
record ScreenshotBubble(String who, String words) {
  private static final String HOLDER = "You";
  private static final int LONGEST_NAME = 60;

  /** Of the words: recognized twice, from pictures at different heights, so many come out alike. */
  private static final double ALIKE = 0.8;

  /** Words that tell where a bubble was cut; fewer may be a message of their own. */
  private static final int FEWEST_LEFT = 3;

  /** Empty where a line is no label and words. */
  static Optional<ScreenshotBubble> of(String line) {
    int colon = line.indexOf(": ");
    boolean isOne = colon > 0 && colon <= LONGEST_NAME;
    return isOne
        ? Optional.of(new ScreenshotBubble(line.substring(0, colon), line.substring(colon + 2)))
        : Optional.empty();
  }

  boolean isHolders() {
    return who.equals(HOLDER);
  }

  /** Whether it is the same one, recognized once more. */
  boolean isLike(ScreenshotBubble other) {
    Set<String> mine = letters();
    Set<String> theirs = other.letters();
    long same = mine.stream().filter(theirs::contains).count();
    return isHolders() == other.isHolders()
        && same >= ALIKE * Math.max(mine.size(), theirs.size())
        && figures().equals(other.figures());
  }

  /** Whether the other is what is left of it where a picture begins in its middle. */
  boolean endsAs(ScreenshotBubble other) {
    Set<String> mine = letters();
    Set<String> theirs = other.letters();
    long same = theirs.stream().filter(mine::contains).count();
    return isHolders() == other.isHolders()
        && theirs.size() >= FEWEST_LEFT
        && same >= ALIKE * theirs.size()
        && figures().containsAll(other.figures());
  }

  private Set<String> letters() {
    return new HashSet<>(all());
  }

  /** Sums, times and codes are what tells two bubbles of the same form apart. */
  private List<String> figures() {
    return all().stream().filter(word -> word.chars().anyMatch(Character::isDigit)).toList();
  }

  private List<String> all() {
    return Arrays.stream(words.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  ScreenshotBubble named(String from, String to) {
    return who.equals(from) ? new ScreenshotBubble(to, words) : this;
  }

  String written() {
    return who + ": " + words;
  }
}
