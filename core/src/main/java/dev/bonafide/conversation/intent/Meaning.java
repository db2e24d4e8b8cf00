package dev.bonafide.conversation.intent;

import java.util.Locale;

/** What somebody may mean by plain words about a case. */
public enum Meaning {
  /** What to ask the one who is vetted. */
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
  /** Who somebody is in truth, which nobody looks up here. */
  PERSON,
  /** What nobody is judged by: origin, name, looks, accent, religion, age. */
  FORBIDDEN,
  /** How it stands beside another case. */
  COMPARE,
  /** To have it as a file, or to pass it on. */
  EXPORT,
  THANKS,
  /** What the bot can do. */
  HELP,
  /** What is kept of whom, and who sees it. */
  PRIVACY,
  /** Small talk, or a word to somebody else. */
  OTHER,
  /** Passes on what the one who is vetted said since. */
  ANSWER(true),
  /** Tells what they saw or heard themselves. */
  OBSERVED(true),
  /** A finding is no problem. */
  FINE(true),
  /** A finding is true. */
  CONFIRMED(true),
  /** Takes their last line back. */
  UNDO(true),
  /** Somebody else is vetted. */
  SUBJECT(true),
  /** It was a fraud. */
  OUTCOME_FRAUD(true),
  /** It was none. */
  OUTCOME_FINE(true),
  /** To have the case erased. */
  DELETE(true),
  /** To have it looked at again, or something new. */
  SCREEN(true);

  private final boolean changes;

  Meaning() {
    this(false);
  }

  Meaning(boolean changes) {
    this.changes = changes;
  }

  /** Whether it changes something, and so is never done from a guess. */
  public boolean changes() {
    return changes;
  }

  /** As the files of words name it. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
