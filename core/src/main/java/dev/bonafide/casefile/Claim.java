package dev.bonafide.casefile;

import java.util.List;
import java.util.Set;

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

  /** Whether it stands in one of some exhibits, by their names. */
  boolean cites(Set<String> exhibits) {
    return evidence.stream().map(Citation::exhibit).anyMatch(exhibits::contains);
  }
}
