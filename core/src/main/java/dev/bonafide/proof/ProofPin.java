package dev.bonafide.proof;

import dev.bonafide.phrasebook.TranslatableText;

/** Whether a code can be asked for, and of what exactly. */
public sealed interface ProofPin {

  /** The thing, told from others that may have its name later. */
  record Pinned(Provable thing) implements ProofPin {}

  /** Such things are not looked at here. */
  record Off() implements ProofPin {}

  /**
   * It cannot be looked at.
   *
   * @param why as a clause for people, which quotes nothing that was answered
   */
  record Refused(TranslatableText why) implements ProofPin {}
}
