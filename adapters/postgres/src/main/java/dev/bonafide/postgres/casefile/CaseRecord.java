package dev.bonafide.postgres.casefile;

import dev.bonafide.casefile.CaseHistory;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is stored of a case.
 *
 * @param emptiedAt when what people wrote went; null while it is there
 * @param findings of an emptied case, by line, the ids of the rules that fired
 */
public record CaseRecord(
    CaseHistory history,
    Instant openedAt,
    @Nullable Instant emptiedAt,
    Map<Integer, List<String>> findings) {
  public CaseRecord {
    findings = Map.copyOf(findings);
  }
}
