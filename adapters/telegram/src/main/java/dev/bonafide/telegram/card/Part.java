package dev.bonafide.telegram.card;

/** Of an answer, in the order in which people read. */
enum Part {
  HEAD,
  FOUND,
  MORE,
  NOTED,
  ADVICE,
  ASK,
  AGAINST,
  LIMITS,
  FOOT
}
