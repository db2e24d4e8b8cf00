package dev.bonafide.proof;

import dev.bonafide.phrasebook.TranslatableText;

/** What a look for a code found. */
public sealed interface ProofLook {

  /**
   * It is there.
   *
   * @param thing as it is called now
   * @param place where it is
   */
  record Shown(Provable thing, String place) implements ProofLook {}

  /** It is not there, which says nothing of anyone. */
  record Missing() implements ProofLook {}

  /**
   * No one knows.
   *
   * @param why as a clause for people, which quotes nothing that was answered
   */
  record Unseen(TranslatableText why) implements ProofLook {}
}
