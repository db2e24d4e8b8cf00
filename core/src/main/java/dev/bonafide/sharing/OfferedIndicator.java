package dev.bonafide.sharing;

import dev.bonafide.casefile.Citation;
import dev.bonafide.identifier.Identifier;

/**
 * Something of a case that may be shared, if a person chooses so.
 *
 * @param cited where it stands
 * @param isFound whether a finding of the case cites it: only such ones are chosen without asking
 */
public record OfferedIndicator(Identifier identifier, Citation cited, boolean isFound) {

  /** As people choose it. */
  public String named() {
    return IndicatorType.named(identifier);
  }
}
