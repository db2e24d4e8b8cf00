package dev.bonafide.proof.dkim;

import dev.bonafide.phrasebook.TranslatableText;

/** Who answers for an email. */
public sealed interface MailSeal {

  /**
   * The domain of its sender signed it, as it was handed in.
   *
   * @param from the mailbox of its sender, in small letters
   * @param subject as it stands, on one line
   * @param key the name of the record with the key
   */
  record Sealed(String from, String subject, String key) implements MailSeal {}

  /**
   * Nobody does, as far as this can be told.
   *
   * @param why as a clause for people, which quotes nothing of the email
   */
  record Open(TranslatableText why) implements MailSeal {}
}
