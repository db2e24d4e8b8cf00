package dev.bonafide.discord.card;

/** The parts of a card, in the order in which they stand. */
enum Part {
  HEAD,
  ADVICE,
  FOUND,
  MORE,
  ASK,
  AGAINST,
  NOTED,
  LIMITS,
  FOOT
}
