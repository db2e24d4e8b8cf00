package dev.bonafide.casefile;

import java.util.List;

/**
 * A stored case, with everything that happened to it.
 *
 * @param conversation where it was opened, as its platform names the place
 * @param entries the oldest first
 */
public record CaseHistory(CaseId id, String conversation, List<Entry> entries) {
  public CaseHistory {
    entries = List.copyOf(entries);
  }
}
