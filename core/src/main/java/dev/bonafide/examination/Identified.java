package dev.bonafide.examination;

import dev.bonafide.casefile.Citation;
import java.util.List;

/**
 * An identifier of the case, with the places where it stands.
 *
 * @param value normalised
 */
public record Identified(String type, String value, List<Citation> evidence) {
  public Identified {
    evidence = List.copyOf(evidence);
  }
}
