package dev.bonafide.conversation.onlooker;

/** How much of a case may be shown in a conversation. */
public enum Disclosure {
  /** Names and quotations: few people are there, all of the organization. */
  FULL,
  /** The verdict and what it rests on, without names and quotations. */
  REDACTED,
  /** Nothing but that there is a verdict: others than the organization are there. */
  NONE
}
