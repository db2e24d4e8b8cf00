package dev.bonafide.conversation.onlooker;

/** What sort of people read along where an answer would stand, the most harmless first. */
public enum Crowd {
  /** Few people, all of the organization. */
  TEAM(Disclosure.FULL),
  /** Everyone in the organization who cares to look. */
  PUBLIC(Disclosure.REDACTED),
  /** More people than are looked at one by one. */
  MANY(Disclosure.REDACTED),
  /** The platform does not tell. */
  UNKNOWN(Disclosure.REDACTED),
  /** A guest among them, who may be the one that is screened. */
  GUESTS(Disclosure.NONE),
  /** Another organization. */
  STRANGERS(Disclosure.NONE),
  /** Someone whose name or handle is that of the person being screened. */
  SUBJECT(Disclosure.NONE);

  private final Disclosure disclosure;

  Crowd(Disclosure disclosure) {
    this.disclosure = disclosure;
  }

  /** How much may be shown to them. */
  public Disclosure disclosure() {
    return disclosure;
  }
}
