package dev.bonafide.comparison;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Citation;
import dev.bonafide.casefile.Reading;
import dev.bonafide.check.Comparison;
import dev.bonafide.check.Look;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Three lines of two people's résumés that are the same but for a few words. Lines that a third
 * résumé has too come from a template; short ones, such as employers and schools, say nothing; the
 * same name or address is the same person.
 */
final class ResumeNearCopy implements Comparison {
  @Override
  public String name() {
    return "resume-near-copy";
  }

  @Override
  public Look look(CaseFile caseFile) {
    Map<Reading, ResumeOwner> owners = new HashMap<>();
    List<Piece> pieces = new ArrayList<>();
    for (ResumeLine line : ResumeLine.of(caseFile)) {
      ResumeOwner owner = owners.computeIfAbsent(line.reading(), _ -> ResumeOwner.of(line));
      if (line.words().count() >= Piece.SHORTEST) {
        pieces.add(new Piece(owner, Answer.wordsOf(line.words()), line::cited));
      }
    }
    if (owners.size() < 2) {
      return new Look.Blind("a résumé of somebody else is needed");
    }
    List<Citation> copies = NearCopies.in(pieces);
    return copies.isEmpty() ? new Look.Nothing() : new Look.Seen(copies);
  }
}
