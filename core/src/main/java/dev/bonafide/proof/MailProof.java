package dev.bonafide.proof;

import dev.bonafide.casefile.MailFile;
import dev.bonafide.phrasebook.TranslatableText;
import dev.bonafide.proof.dkim.MailSeal;
import dev.bonafide.proof.dkim.SignedMail;
import java.time.Instant;

/**
 * Looks whether an email shows a code: one that the mailbox's own domain signed, and whose subject
 * is the code alone. An answer would bring the subject of what it answers, which anybody can send,
 * with words of its own before it.
 */
public final class MailProof {
  private MailProof() {}

  /** What it shows. */
  public static ProofLook look(
      SignedMail signed, Provable.Mailbox mailbox, String code, MailFile email, Instant now) {
    return switch (signed.look(email.bytes(), now)) {
      case MailSeal.Open(TranslatableText why) -> new ProofLook.Unseen(why);
      case MailSeal.Sealed(String from, String subject, String key) -> {
        if (!from.equals(mailbox.name())) {
          yield new ProofLook.Unseen(TranslatableText.of("proof.mail-other-sender"));
        }
        yield subject.equalsIgnoreCase(code)
            ? new ProofLook.Shown(mailbox, key)
            : new ProofLook.Unseen(TranslatableText.of("proof.mail-other-subject"));
      }
    };
  }
}
