package dev.bonafide.lab.evaluation.answers;

import java.time.LocalDate;

/**
 * What someone answered to one request about a labeled case, kept so that anyone can measure with
 * it again without asking.
 *
 * @param id of the labeled case
 * @param request hash of all that was asked: prompts, evidence, form and length; another one now is
 *     an answer to something else
 * @param book fingerprint of the prompts that were asked, for people to tell sets apart
 * @param model as it named itself
 * @param on the day, by UTC
 * @param json the answer as it came: hostile until read
 */
public record RecordedAnswer(
    String id,
    AnswerTurn turn,
    String request,
    String book,
    AnsweredBy by,
    String model,
    LocalDate on,
    String json) {

  /** Whether both answer the same reading of the same case. */
  boolean replaces(RecordedAnswer other) {
    return id.equals(other.id) && turn == other.turn;
  }

  boolean isOf(String caseId, AnswerTurn reading) {
    return id.equals(caseId) && turn == reading;
  }
}
