package dev.bonafide.proof.dkim;

import dev.bonafide.phrasebook.TranslatableText;
import java.util.Locale;

/** Why an email does not show who sent it. What people are told quotes nothing of the email. */
enum MailFlaw {
  TOO_LARGE,
  /** It is not as it was sent. */
  NO_EMAIL,
  NO_SENDER,
  SENDER_UNCLEAR,
  NO_SUBJECT,
  /** Its subject may be what somebody else sent to its sender. */
  REPLY,
  AUTOMATIC,
  UNSIGNED,
  /** Anyone can register names below the sender's domain. */
  NOBODYS_DOMAIN,
  OTHER_SIGNER,
  TEXT_CHANGED,
  HEAD_CHANGED,
  SIGNATURE_UNREADABLE,
  SIGNATURE_EXPIRED,
  SIGNATURE_FUTURE,
  SIGNATURE_PARTIAL,
  SIGNATURE_SHA1,
  SENDER_UNCOVERED,
  SUBJECT_UNCOVERED,
  KEY_MISSING,
  KEY_SEVERAL,
  KEY_REVOKED,
  KEY_UNFIT,
  KEY_TESTED,
  KEY_UNREADABLE,
  KEY_SHORT,
  KEY_LONG;

  /** As a clause for people, in which the email is "it". */
  TranslatableText why() {
    return TranslatableText.of("proof.mail-" + name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }
}
