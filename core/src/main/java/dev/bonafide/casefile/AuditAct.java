package dev.bonafide.casefile;

import dev.bonafide.resource.NamedConstant;
import java.util.Locale;

/** What someone did. What is written here stays: events are never changed. */
public enum AuditAct implements NamedConstant {
  /** Asked for a screening. */
  ASKED,
  /** Was shown something of a case. */
  SAW,
  HANDED_IN,
  EXAMINED,
  RULED,
  CONCLUDED,
  /** Wrote down what the person being screened says to the verdict. */
  APPEALED,
  /** Said that a case has nothing to do with another one. */
  UNLINKED,
  /** Said that they asked one of the questions of the case. */
  TICKED,
  /** Asked for a proof that someone controls something. */
  CHALLENGED,
  /** Had such a proof looked for, and it was there. */
  PROVED,
  UNDONE,
  /** Changed or deleted what a verdict rests on where it was taken from, or had it read again. */
  SOURCE,
  /** Something was about to be sent to a language model; whether it was, the next one tells. */
  SENDING_TO_MODEL,
  /** Something of the case was sent to a language model. */
  SENT_TO_MODEL,
  /** Took a copy out of the program. */
  EXPORTED,
  /** What people wrote in it went; what resulted stays. */
  EMPTIED,
  /** Deleted. */
  ERASED;

  /**
   * The one of that id.
   *
   * @throws IllegalArgumentException for no id of any
   */
  public static AuditAct of(String id) {
    return valueOf(id.toUpperCase(Locale.ROOT));
  }
}
