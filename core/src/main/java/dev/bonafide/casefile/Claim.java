package dev.bonafide.casefile;

import java.util.List;

/**
 * What the subject says of themselves.
 *
 * @param about location, language, employer, education, …
 * @param evidence empty where the reviewer stated it for the case
 */
public record Claim(String about, String value, List<Citation> evidence) {
  /** What stands in the place of an exhibit's name where words of such a claim are cited. */
  public static final String STATED = "stated to the reviewer";

  public Claim {
    evidence = List.copyOf(evidence);
  }
}
