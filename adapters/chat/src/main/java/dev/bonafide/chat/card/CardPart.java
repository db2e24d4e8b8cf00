package dev.bonafide.chat.card;

/** A part of a card, in the order in which people read. */
public enum CardPart {
  /** What it comes to, and how sure that is. */
  HEAD,
  /** The question that would settle it, where that is the answer. */
  SETTLE,
  /** Who or what is screened. */
  WHO,
  FOUND,
  /** What to do: after what was found, since it is about that. */
  DO,
  ASK,
  /** What was not looked at, what was set aside. */
  LIMITS,
  FOOT
}
