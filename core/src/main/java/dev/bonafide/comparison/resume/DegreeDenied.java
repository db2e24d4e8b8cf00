package dev.bonafide.comparison.resume;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.check.Look;
import dev.bonafide.comparison.dialogue.Dialogue;
import dev.bonafide.comparison.dialogue.PhraseSet;
import java.util.List;
import java.util.Optional;

/** Says they have no degree where the résumé lists one. */
final class DegreeDenied implements Contradiction {
  private static final PhraseSet NONE =
      PhraseSet.of(
          """
          i (don't|do not|never|didn't) (have|had|got|get|hold|finish|finished|complete|completed|earn) (a|any|my)? (university|college|formal)? (degree|university|college)
          i (never|didn't|did not) (go|went|attend|attended|study|studied) (to|at)? (a|any)? (university|college)
          i have no (university|college|formal)? degree
          i dropped out of (university|college)
          """);
  private static final PhraseSet NARROWER =
      PhraseSet.of(
          """
          phd|doctorate|master|masters|master's|second|postgraduate|degree in|degree on|yet|first time
          at first|back then|then i|later
          """);
  private static final PhraseSet DEGREE =
      PhraseSet.of(
          """
          bachelor|bachelors|bachelor's|master|masters|master's|bsc|msc|b sc|m sc|b eng|m eng|beng|meng|ba
          degree|diploma|phd|university|universidad|universite|universitat|bcom|btech|b tech|mba|bcs
          """);
  private static final PhraseSet UNFINISHED =
      PhraseSet.of(
          """
          unfinished|incomplete|dropped|expected|ongoing|in progress|present|current|courses|coursework
          certificate|not completed|no degree|without degree|employee|employer|engineer|developer|team
          administrator|support|technician|lecturer|assistant|now
          """);

  @Override
  public Optional<Look.Seen> in(
      CaseFile caseFile, List<ResumeLine> resume, List<Dialogue> dialogues) {
    Optional<ResumeLine> degree =
        resume.stream()
            .filter(line -> DEGREE.standIn(line.words()) && !UNFINISHED.standIn(line.words()))
            .findFirst();
    if (degree.isEmpty()) {
      return Optional.empty();
    }
    return Contradiction.spoken(dialogues)
        .filter(said -> NONE.standIn(said.words()) && !NARROWER.standIn(said.words()))
        .findFirst()
        .map(said -> new Look.Seen(List.of(degree.get().cited(), said.cited())));
  }
}
