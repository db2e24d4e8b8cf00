package dev.bonafide.proof;

import dev.bonafide.phrasebook.TranslatableText;
import java.time.Instant;

/**
 * Where codes are looked for. Whatever goes wrong is an answer: no method throws for what others
 * answer, and each ends within a time that is set.
 */
public interface ProofSites {
  /** Looks at nothing. */
  ProofSites NONE =
      new ProofSites() {
        @Override
        public ProofPin pin(Provable thing) {
          return new ProofPin.Off();
        }

        @Override
        public ProofLook look(Provable thing, String code, Instant since) {
          return new ProofLook.Unseen(TranslatableText.of("proof.nowhere"));
        }
      };

  /** Tells a thing from others that may have its name later, before someone is asked about it. */
  ProofPin pin(Provable thing);

  /**
   * Looks for a code where only who controls a thing can show it.
   *
   * @param thing as it was pinned
   * @param since when the code was made: what was there before does not show it
   */
  ProofLook look(Provable thing, String code, Instant since);
}
