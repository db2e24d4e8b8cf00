package dev.bonafide.conversation.tenant;

import dev.bonafide.casefile.CaseId;

/**
 * What a platform's adapter remembers of cases beside their files, such as fingerprints of what
 * they lead to. It goes with the words of the case.
 */
public interface CaseTraces {

  /** Forgets what would tell of the case's words, within the caller's transaction. */
  void forget(CaseId id);

  /** These and others. */
  default CaseTraces with(CaseTraces others) {
    return id -> {
      forget(id);
      others.forget(id);
    };
  }
}
