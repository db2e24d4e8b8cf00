package dev.bonafide.web.page;

import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casework.CaseState;
import java.util.List;
import java.util.Optional;

/**
 * What can be taken back on the page.
 *
 * @param line of the case, from 0
 * @param words what was done, as the history has it
 */
public record UndoRow(int line, String words) {

  /**
   * Empty where they did nothing, or took all of it back.
   *
   * @param timeline of the case
   */
  static Optional<UndoRow> of(CaseHistory history, List<String> timeline, String by) {
    List<Integer> last = CaseState.lastOf(by, history);
    return last.isEmpty()
        ? Optional.empty()
        : Optional.of(new UndoRow(last.getLast(), timeline.get(last.getFirst())));
  }
}
