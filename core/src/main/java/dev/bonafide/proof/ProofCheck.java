package dev.bonafide.proof;

import dev.bonafide.casefile.Entry;
import dev.bonafide.phrasebook.TranslatableText;

/** What came of looking for one code. Only a proof is written down. */
public sealed interface ProofCheck {

  /** It was found; the line is to be added to the case. */
  record Proved(Entry.Proved line, ControlProof proof) implements ProofCheck {}

  /** It is not there yet. */
  record Missing(Challenge challenge) implements ProofCheck {}

  /** It could not be looked for, with the reason as a clause. */
  record Unseen(Challenge challenge, TranslatableText why) implements ProofCheck {}

  /** It is too old, and was not looked for. */
  record Over(Challenge challenge) implements ProofCheck {}
}
