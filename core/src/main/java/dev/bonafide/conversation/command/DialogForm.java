package dev.bonafide.conversation.command;

/** What somebody may open beside a case, to look at it or to fill it in. */
public enum DialogForm {
  /** Everything that was found, with its words. */
  EVIDENCE,
  /** Everything to ask, with what a good answer would show. */
  QUESTIONS,
  /** What was read, and what could not be judged. */
  LOOKED,
  /** What to do next. */
  STEPS,
  /** What the subject said since. */
  ANSWER,
  /** Why a finding is no problem. */
  RULING,
  /** What became of the case. */
  OUTCOME,
  /** Whether a case is really to be erased. */
  ERASE,
  /** Who is vetted in what was pointed at, and as what, before it is screened. */
  SUBJECT
}
