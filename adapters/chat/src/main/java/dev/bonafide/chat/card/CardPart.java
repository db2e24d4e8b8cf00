package dev.bonafide.chat.card;

/** A part of a card, in the order in which people read. */
public enum CardPart {
  /** What it comes to, and what to do. */
  HEAD,
  /** Who or what is vetted. */
  WHO,
  FOUND,
  ASK,
  /** What was not looked at, what was set aside. */
  LIMITS,
  FOOT
}
