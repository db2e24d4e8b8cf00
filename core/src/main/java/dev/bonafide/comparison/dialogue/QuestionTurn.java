package dev.bonafide.comparison.dialogue;

/** A turn that asks, and the subject's turn right after it. */
public record QuestionTurn(DialogueTurn question, DialogueTurn reply) {

  /** The reply cut into words, again each time: those of a long conversation are not all held. */
  public QuestionAnswer answer() {
    return QuestionAnswer.of(question, reply);
  }
}
