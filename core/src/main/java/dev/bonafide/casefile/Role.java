package dev.bonafide.casefile;

/** Whose side a speaker is on. Roles come from who handed what in, never from what a text says. */
public enum Role {
  /** The one who is screened: only these words are judged. */
  SUBJECT,
  /** The one who asks the bot: observations. */
  REVIEWER,
  /** Those who talk with the subject: interviewers, recipients of an offer. */
  OTHER,
  /** Those who talk about the subject among themselves, such as payroll writing to a manager. */
  STAFF,
  /** No one: files of code that the subject handed over. Nothing in them is taken for speech. */
  CODE;

  /** Whether it came from the subject: what they say, and files that they hand over. */
  public boolean isOfSubject() {
    return this == SUBJECT || this == CODE;
  }

  /** The three roles that people are shown. */
  public String shown() {
    return switch (this) {
      case SUBJECT, CODE -> "subject";
      case REVIEWER -> "reviewer";
      case OTHER, STAFF -> "other";
    };
  }
}
