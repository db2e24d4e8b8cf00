package dev.bonafide.conversation.intent;

/**
 * A meaning and how likely it is.
 *
 * @param probability from 0 to 1
 */
record MeaningLikelihood(Meaning meaning, double probability) {}
