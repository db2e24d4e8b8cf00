package dev.bonafide.casefile;

import java.util.List;

/**
 * What the subject says of themselves.
 *
 * @param about location, language, employer, education, …
 * @param evidence empty where the reviewer stated it for the case
 */
public record Claim(String about, String value, List<Citation> evidence) {
  public Claim {
    evidence = List.copyOf(evidence);
  }
}
