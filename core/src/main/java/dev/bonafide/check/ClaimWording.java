package dev.bonafide.check;

import java.util.List;

/**
 * How a finding is told to a model that is asked to refute it. It differs from what people read
 * where recorded answers were given to earlier words.
 *
 * @param title what happened, in a few words
 * @param innocent what could innocently explain it, at least one
 */
public record ClaimWording(String title, List<String> innocent) {
  public ClaimWording {
    innocent = List.copyOf(innocent);
  }
}
