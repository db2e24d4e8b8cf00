package dev.bonafide.casefile;

import dev.bonafide.resource.NamedConstant;

/** What became of the words of a case where they were taken from. */
public enum SourceState implements NamedConstant {
  /** They say something else there now. */
  CHANGED,
  /** They are not there any more. */
  DELETED,
  /** Someone had them read again as they are. */
  READ_AGAIN
}
