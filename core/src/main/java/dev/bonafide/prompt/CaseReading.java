package dev.bonafide.prompt;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Submission;
import dev.bonafide.consultation.AnswerReader;
import java.util.function.Function;

/**
 * How cases and answers are read, the same as when somebody screens.
 *
 * @param answers reads what a model said
 * @param cases reads what was handed in
 */
public record CaseReading(AnswerReader answers, Function<Submission, CaseFile> cases) {}
