package dev.bonafide.web.cases;

import dev.bonafide.casefile.CaseHistory;
import java.util.List;

/**
 * A stored case with everything that happened to it.
 *
 * @param findings of its latest verdict that a person can rule on, in its order; none where its
 *     words went
 * @param questions of its latest verdict, in its order; none where its words went
 */
public record StoredCase(
    CaseSummary summary,
    CaseHistory history,
    List<StoredFinding> findings,
    List<StoredQuestion> questions) {
  public StoredCase {
    findings = List.copyOf(findings);
    questions = List.copyOf(questions);
  }
}
