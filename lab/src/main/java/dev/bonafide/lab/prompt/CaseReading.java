package dev.bonafide.lab.prompt;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Submission;
import dev.bonafide.consultation.AnswerReader;
import dev.bonafide.documents.answer.JsonAnswers;
import dev.bonafide.terminal.Distribution;
import java.util.function.Function;

/**
 * How cases and answers are read, the same as when someone screens.
 *
 * @param answers reads what a model said
 * @param cases reads what was handed in
 */
public record CaseReading(AnswerReader answers, Function<Submission, CaseFile> cases) {

  /** As a build of Bonafide does. */
  public static CaseReading by(Distribution distribution) {
    return new CaseReading(new JsonAnswers(), distribution::read);
  }
}
