package dev.bonafide.chat.card;

/** A part of a card. In which order they stand is the platform's matter. */
public enum CardPart {
  HEAD,
  ADVICE,
  FOUND,
  /** How much found no room. */
  MORE,
  ASK,
  AGAINST,
  NOTED,
  LIMITS,
  FOOT
}
