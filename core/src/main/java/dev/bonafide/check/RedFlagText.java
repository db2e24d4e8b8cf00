package dev.bonafide.check;

import java.util.List;

/**
 * What a red flag says to people, in one language.
 *
 * @param why why it matters
 * @param innocent what could innocently explain it, at least one
 */
public record RedFlagText(String title, String why, List<String> innocent, Ask ask) {
  public RedFlagText {
    innocent = List.copyOf(innocent);
  }
}
