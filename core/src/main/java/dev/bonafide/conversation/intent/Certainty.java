package dev.bonafide.conversation.intent;

/** How sure it is what plain words mean, the least first. */
public enum Certainty {
  /** Nothing was said clearly. */
  GUESSED,
  /** It is the likeliest, and others are likely, too. */
  OPEN,
  CLEAR,
  /** Its words alone tell, too. Few words that are handed in for what they say read so. */
  PLAIN
}
