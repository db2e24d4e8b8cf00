package dev.bonafide.consultation.proof;

import dev.bonafide.casefile.Citation;
import dev.bonafide.check.Outcome;
import dev.bonafide.consultation.sheet.EvidenceSheet;
import dev.bonafide.consultation.sheet.SheetLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Keeps the findings of a model that have a sentence of their own to rest on, the strongest first
 * and otherwise in their order: one sentence carries one finding, however many kinds it is pointed
 * at for. A sentence of the subject or of a note counts, and no other.
 */
public final class OwnPassages {
  private static final int MOST = 8;

  private final EvidenceSheet sheet;
  private final Set<String> taken = new HashSet<>();

  private OwnPassages(EvidenceSheet sheet) {
    this.sheet = sheet;
  }

  /** At most eight. */
  public static List<Outcome.Finding> having(List<Outcome.Finding> found, EvidenceSheet sheet) {
    OwnPassages passages = new OwnPassages(sheet);
    return found.stream()
        .sorted(Comparator.comparing(Outcome.Finding::strength).reversed())
        .filter(passages::take)
        .limit(MOST)
        .toList();
  }

  private boolean take(Outcome.Finding finding) {
    List<String> sentences = new ArrayList<>();
    finding.evidence().forEach(citation -> sentences.addAll(sentences(citation)));
    return taken.addAll(sentences);
  }

  private List<String> sentences(Citation citation) {
    List<String> sentences = new ArrayList<>();
    for (SheetLine line : sheet.lines()) {
      if (line.mayAccuse() && line.holds(citation)) {
        new SheetSentences(line)
            .starts(citation.span())
            .forEach(start -> sentences.add(citation.exhibit() + '\n' + start));
      }
    }
    return sentences;
  }
}
