package dev.bonafide.conversation.intent;

import dev.bonafide.resource.NamedConstant;

/**
 * What someone may mean by plain words about a case: first what shows something, then what is only
 * ever said, then what changes something.
 */
public enum Meaning implements NamedConstant {
  /** What to ask the person being screened. */
  QUESTIONS,
  /** What to do now. */
  NEXT,
  /** Why the verdict is what it is, or a finding. */
  REASON,
  /** How it may be harmless. */
  INNOCENT,
  /** What else was found. */
  MORE,
  /** What it came to, and how sure that is. */
  VERDICT,
  /** What the bot can do. */
  HELP,
  /** What is kept of whom, and who sees it. */
  PRIVACY,
  /** Who someone is in truth, which no one looks up here. */
  PERSON,
  /** What no one is judged by: origin, name, looks, accent, religion, age. */
  FORBIDDEN,
  /** How it compares with another case. */
  COMPARE,
  /** Request to tell what of the evidence was read, and what was not. */
  UNREAD,
  /** Question how the one whom it is about can object. */
  APPEAL,
  /** To have a text written, translated, or sent, which is not done here. */
  WRITE,
  /** To have it as a file, or to pass it on. */
  EXPORT,
  THANKS,
  /** Small talk, or a word to someone else. */
  OTHER,
  /** Passes on what the person being screened said since. */
  ANSWER,
  /** Tells what they saw or heard themselves. */
  OBSERVED,
  /** A finding is no problem. */
  FINE,
  /** A finding is true. */
  CONFIRMED,
  /** Takes their last line back. */
  UNDO,
  /** Someone else is screened. */
  SUBJECT,
  /** It was a fraud. */
  OUTCOME_FRAUD,
  /** It was none. */
  OUTCOME_FINE,
  /** To have the case erased. */
  DELETE,
  /** To have it looked at again, or something new. */
  SCREEN;

  /** Whether it changes something, and so is never done from a guess. */
  public boolean changes() {
    return compareTo(OTHER) > 0;
  }

  /** Whether it is answered with words alone: no one presses a button for it. */
  boolean isOnlySaid() {
    return !changes() && compareTo(PERSON) >= 0;
  }
}
