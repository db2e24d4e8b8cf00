package dev.bonafide.proof.dkim;

import dev.bonafide.phrasebook.TranslatableText;

/** Why a signature does not count: a clause for people that quotes nothing of the email. */
final class Unsealed extends Exception {
  private static final long serialVersionUID = 1;

  private final transient TranslatableText why;

  Unsealed(MailFlaw flaw) {
    this(flaw.why());
  }

  Unsealed(TranslatableText why) {
    super(why.key());
    this.why = why;
  }

  TranslatableText why() {
    return why;
  }
}
