package dev.bonafide.comparison.othercase;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.check.Comparison;
import dev.bonafide.check.Look;

/**
 * Compares what the subject says, in a recording or in messages, with what people say in the other
 * cases that were provided. Counts if three sentences are almost the same. Questions, an
 * interviewer's words, and sentences that more than two other people say do not count.
 */
public record AnswersOfOtherCase(OtherCases others) implements Comparison {
  @Override
  public Look look(CaseFile caseFile) {
    if (others == OtherCases.NONE) {
      return BesideOthers.ALONE;
    }
    CasePieces own = new CasePieces(caseFile, null);
    return BesideOthers.look(
        own.owner(),
        own.spoken().stream().filter(piece -> piece.whose() == own.owner()).toList(),
        others.spoken(),
        "conversation");
  }
}
