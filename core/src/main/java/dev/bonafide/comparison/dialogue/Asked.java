package dev.bonafide.comparison.dialogue;

/** A turn that asks, and the subject's turn right after it. */
public record Asked(Turn question, Turn reply) {

  /** The reply cut into words, anew each time: those of a long conversation are not all held. */
  public Answer answer() {
    return Answer.of(question, reply);
  }
}
