package dev.bonafide.sharing;

import dev.bonafide.casefile.Citation;
import dev.bonafide.identifier.Handle;
import dev.bonafide.identifier.Identifier;
import dev.bonafide.identifier.Link;

/**
 * An indicator of a case that a finding quotes.
 *
 * @param cited its place in the case, which is shown and never handed on
 */
public record QuotedIndicator(Identifier identifier, Citation cited) {

  /** Type under which the value is read back, one of {@code StatedIdentifier.TYPES}. */
  public String type() {
    return identifier instanceof Handle handle ? handle.platform() : identifier.type();
  }

  /** The value as it is read back under that type. */
  public String value() {
    return identifier instanceof Link ? "https://" + identifier.value() : identifier.value();
  }
}
