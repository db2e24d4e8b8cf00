package dev.bonafide.consultation.sheet;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Claim;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.Utterance;
import dev.bonafide.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * What a reviewer wrote down of the subject's claims, as lines that can be quoted: a place that
 * someone gave in a form is held against what they say in a talk.
 */
final class StatedClaims {
  private static final String FORMAT = "stated";

  private StatedClaims() {}

  /** The claims without words in the evidence, a line for each. */
  static Reading of(CaseFile caseFile) {
    StringBuilder text = new StringBuilder();
    List<Utterance> lines = new ArrayList<>();
    for (Claim claim : caseFile.claims()) {
      if (claim.evidence().isEmpty()) {
        int start = text.length();
        text.append(oneLine(claim.about().replace('_', ' ') + ": " + claim.value()));
        Span words = new Span(start, text.length());
        lines.add(new Utterance(lines.size() + 1, null, Role.SUBJECT, null, words, false));
        text.append('\n');
      }
    }
    String stated = text.toString();
    Exhibit exhibit = Exhibit.of(Claim.STATED, ExhibitKind.NOTE, stated);
    return new Reading(exhibit, ExhibitKind.NOTE, FORMAT, stated, lines, List.of());
  }

  static boolean are(Reading reading) {
    return reading.format().equals(FORMAT);
  }

  private static String oneLine(String words) {
    return words.replaceAll("\\s+", " ").strip();
  }
}
