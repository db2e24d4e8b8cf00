package dev.bonafide.check;

import dev.bonafide.casefile.Citation;
import java.util.List;

/**
 * A finding that did not survive a second reading.
 *
 * @param check the finding's
 * @param words those of the evidence that explain it, proved; empty where it was misread
 */
public record Refuted(String check, List<Citation> words) {
  public Refuted {
    words = List.copyOf(words);
  }

  /** Whether other words explain it; else its own say something else. */
  public boolean isExplained() {
    return !words.isEmpty();
  }

  /** The name that the verdict's JSON uses. */
  public String reason() {
    return isExplained() ? "explained" : "misread";
  }
}
