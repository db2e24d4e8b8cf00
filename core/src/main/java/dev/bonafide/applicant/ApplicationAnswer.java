package dev.bonafide.applicant;

/** What a candidate answered to a question of an application form. */
public record ApplicationAnswer(String question, String answer) {}
