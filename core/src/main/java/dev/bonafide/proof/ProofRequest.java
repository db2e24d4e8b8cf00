package dev.bonafide.proof;

import dev.bonafide.casefile.Entry;
import dev.bonafide.phrasebook.TranslatableText;

/** What became of asking for a proof. */
public sealed interface ProofRequest {

  /** A new code; the line is to be added to the case. */
  record Asked(Entry.Challenged line, Challenge challenge) implements ProofRequest {}

  /** A code was asked for before, and is still good. */
  record Waiting(Challenge challenge) implements ProofRequest {}

  /** The evidence does not name the thing. */
  record NotNamed(Provable thing) implements ProofRequest {}

  /** Everyone may have a mailbox or a page there. */
  record Shared(Provable thing) implements ProofRequest {}

  /** Such things are not looked at here. */
  record Off(Provable thing) implements ProofRequest {}

  /** The thing cannot be looked at, with the reason as a clause. */
  record Refused(Provable thing, TranslatableText why) implements ProofRequest {}

  /** Enough codes of the case are open. */
  record TooMany(int most) implements ProofRequest {}
}
