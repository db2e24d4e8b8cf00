package dev.bonafide.linkage;

import dev.bonafide.casefile.CaseId;
import java.util.List;

/**
 * Finds the cases of a tenant that have something in common with one of them. Every method works
 * within the caller's transaction where there is one.
 */
public interface CaseLinks {
  /** Where cases are not linked. */
  CaseLinks NONE =
      new CaseLinks() {
        @Override
        public List<CaseLink> of(CaseId id) {
          return List.of();
        }

        @Override
        public List<Unlinked> unlinked(CaseId id) {
          return List.of();
        }
      };

  /**
   * The links of a case, that with most in common first, without those that a reviewer took away.
   */
  List<CaseLink> of(CaseId id);

  /** The links that a reviewer took away, from either of the two cases, the latest first. */
  List<Unlinked> unlinked(CaseId id);
}
