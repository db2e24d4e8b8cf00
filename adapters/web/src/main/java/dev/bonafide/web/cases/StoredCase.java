package dev.bonafide.web.cases;

import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.Entry;
import dev.bonafide.conversation.evidence.CaseState;
import java.util.List;
import java.util.Optional;

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

  /** Who is to decide it; empty for nobody, where it is decided, and where its words went. */
  public Optional<Entry.Assigned> owner() {
    return summary.emptiedAt() == null ? CaseState.of(history).assigned() : Optional.empty();
  }
}
