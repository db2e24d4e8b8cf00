package dev.bonafide.rule.match;

import dev.bonafide.text.TextWords;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Words by which someone turns an offer down: <em>no, it has to be live</em>.
 *
 * @param declining what such an answer begins with: no
 * @param insisting what it soon goes on with: must, cannot
 */
public record Declining(Set<String> declining, Set<String> insisting) {
  /** Words from the beginning of an answer; further on it speaks of something else. */
  private static final int REACH = 6;

  /** Letters that hold so many words. */
  private static final int LETTERS = 80;

  /** Whether an answer begins so. */
  boolean begins(String answer) {
    TextWords words = TextWords.of(answer.substring(0, Math.min(answer.length(), LETTERS)));
    int most = Math.min(words.count(), REACH);
    return most > 0
        && declining.contains(words.word(0))
        && IntStream.range(1, most).anyMatch(at -> insisting.contains(words.word(at)));
  }
}
