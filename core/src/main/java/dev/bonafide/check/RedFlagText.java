package dev.bonafide.check;

import java.util.List;

/**
 * What a red flag says to people, in one language.
 *
 * @param why why it matters
 * @param innocent what could innocently explain it, at least one
 * @param next a question where the English asks one, else what to do
 */
public record RedFlagText(String title, String why, List<String> innocent, NextStep next) {
  public RedFlagText {
    innocent = List.copyOf(innocent);
  }
}
