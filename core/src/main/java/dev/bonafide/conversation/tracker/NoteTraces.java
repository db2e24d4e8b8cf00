package dev.bonafide.conversation.tracker;

import dev.bonafide.casefile.CaseId;
import dev.bonafide.conversation.tenant.CaseTraces;
import dev.bonafide.conversation.tenant.TenantStore;

/** That notes left of a case, under fingerprints of what they say. */
public record NoteTraces(TenantStore store) implements CaseTraces {
  static final String TOPICS = "tracker-note/";

  @Override
  public void forget(CaseId id) {
    store.removeBelow(id.tenant(), TOPICS, Long.toString(id.number()));
  }
}
