package dev.bonafide.web.page;

import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casework.CaseState;
import dev.bonafide.report.CaseTimeline;
import java.util.List;
import java.util.Optional;

/**
 * What can be taken back on the page.
 *
 * @param line of the case, from 0
 * @param words what was done, as the history has it
 */
public record UndoRow(int line, String words) {

  /** Empty where nothing was done here, or all of it was taken back. */
  static Optional<UndoRow> of(CaseHistory history) {
    List<Integer> last = CaseState.lastOf(CasePages.BY, history);
    return last.isEmpty()
        ? Optional.empty()
        : Optional.of(new UndoRow(last.getLast(), CaseTimeline.of(history).get(last.getFirst())));
  }
}
