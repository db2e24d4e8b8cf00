package dev.bonafide.comparison.interview;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Role;
import dev.bonafide.check.Comparison;
import dev.bonafide.check.Look;
import dev.bonafide.comparison.dialogue.Looks;
import dev.bonafide.comparison.dialogue.ResponseDelay;
import dev.bonafide.comparison.dialogue.UtteranceCitations;
import java.util.List;

/**
 * Compares how long the subject and the other side wait before they speak. Counts if eight answers
 * in a row begin after the same wait of four seconds or more, and the other side does not wait like
 * that. People answer an easy question right away and need time for a hard one. Someone who is told
 * what to say waits every time. A slow connection delays both sides, and an interpreter is
 * introduced openly.
 */
public final class AnswerLag implements Comparison {
  private static final int IN_A_ROW = 8;

  /** In seconds. */
  private static final double SHORTEST = 4;

  /** How far a wait may be from the middle one, as a share of it. */
  private static final double APART = 0.15;

  @Override
  public Look look(CaseFile caseFile) {
    return Looks.inRecordings(caseFile, AnswerLag::look);
  }

  private static Look look(Reading reading) {
    List<ResponseDelay> theirs = ResponseDelay.before(reading, Role.SUBJECT);
    if (theirs.size() < IN_A_ROW) {
      return new Look.Blind("the recording does not show when enough of the questions end");
    }
    if (ResponseDelay.areSlowByNature(reading)) {
      return new Look.Nothing();
    }
    double others = ResponseDelay.middle(ResponseDelay.before(reading, Role.OTHER)).orElse(0);
    for (int from = 0; from + IN_A_ROW <= theirs.size(); from++) {
      List<ResponseDelay> row = theirs.subList(from, from + IN_A_ROW);
      double middle = ResponseDelay.middle(row).orElse(0);
      if (middle >= SHORTEST && others <= middle / 2 && ResponseDelay.areEven(row, APART)) {
        return new Look.Seen(
            row.stream()
                .limit(3)
                .map(wait -> UtteranceCitations.of(reading, wait.answer()))
                .toList());
      }
    }
    return new Look.Nothing();
  }
}
