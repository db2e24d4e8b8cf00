package dev.bonafide.sharing;

import dev.bonafide.resource.NamedConstant;

/** Why something that names, reaches, or pays someone is never shared. */
public enum Withheld implements NamedConstant {
  /** A mailbox or a telephone number, or what holds one. */
  CONTACT("mailboxes and phone numbers"),
  /** It holds a name from the case, which may be the name of someone whose papers were stolen. */
  NAME("contain a name from the case"),
  /** An archive that a candidate made or handed in: its hash tells who handed it in elsewhere. */
  WORK("files of a candidate"),
  /** Many honest people have or use it. */
  COMMON("used by many honest people"),
  /** An address may open what lies behind it to everyone who knows it. */
  LINK("links and invitations, which may open something private"),
  /** On which platform an account is, or that it is a pseudonym, cannot be told. */
  UNPLACED("accounts on no platform that is shared"),
  /** The subject quotes it, warns about it, or tells news of it. */
  QUOTED("quoted, or about others"),
  /** No one has said who is being screened. */
  UNATTRIBUTED("not clear who said it");

  private final String words;

  Withheld(String words) {
    this.words = words;
  }

  /** For people, after a number. */
  public String words() {
    return words;
  }
}
