package dev.bonafide.conversation.intent;

/** A meaning and how much speaks for it. */
record MeaningScore(Meaning meaning, int points) {}
