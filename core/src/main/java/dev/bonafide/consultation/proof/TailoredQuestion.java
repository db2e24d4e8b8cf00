package dev.bonafide.consultation.proof;

import dev.bonafide.check.FollowUpQuestion;

/**
 * A question that a model fitted to the case.
 *
 * @param id of the open question
 * @param ask holds our words, and those of the subject that the model chose
 */
public record TailoredQuestion(String id, FollowUpQuestion ask) {}
