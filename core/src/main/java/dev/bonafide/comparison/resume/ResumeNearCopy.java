package dev.bonafide.comparison.resume;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Citation;
import dev.bonafide.casefile.Reading;
import dev.bonafide.check.Comparison;
import dev.bonafide.check.Look;
import dev.bonafide.check.Reason;
import dev.bonafide.comparison.dialogue.QuestionAnswer;
import dev.bonafide.comparison.similarity.NearCopies;
import dev.bonafide.comparison.similarity.TextFragment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Compares the résumés of two people. Counts if three lines are almost the same. Lines that a third
 * résumé also has come from a template. Short lines, such as employers and schools, prove nothing,
 * and résumés with the same name or address belong to the same person.
 */
public final class ResumeNearCopy implements Comparison {
  @Override
  public Look look(CaseFile caseFile) {
    Map<Reading, ResumeOwner> owners = new HashMap<>();
    List<TextFragment> pieces = new ArrayList<>();
    List<ResumeLine> lines = ResumeLine.of(caseFile);
    lines.stream()
        .collect(Collectors.groupingBy(ResumeLine::reading))
        .forEach((reading, some) -> owners.put(reading, ResumeOwner.of(some)));
    for (ResumeLine line : lines) {
      ResumeOwner owner = Objects.requireNonNull(owners.get(line.reading()));
      if (line.words().count() >= TextFragment.SHORTEST) {
        pieces.add(new TextFragment(owner, QuestionAnswer.wordsOf(line.words()), line::cited));
      }
    }
    if (owners.size() < 2) {
      return new Look.Blind(Reason.of("other-resume"));
    }
    List<Citation> copies = NearCopies.in(pieces);
    return copies.isEmpty() ? new Look.Nothing() : new Look.Seen(copies);
  }
}
