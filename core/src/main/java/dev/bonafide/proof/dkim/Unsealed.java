package dev.bonafide.proof.dkim;

/** Why a signature does not count: a clause for people that quotes nothing of the email. */
final class Unsealed extends Exception {
  private static final long serialVersionUID = 1;

  private final String why;

  Unsealed(String why) {
    super(why);
    this.why = why;
  }

  String why() {
    return why;
  }
}
