package dev.bonafide.web.cases;

import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.Entry;
import dev.bonafide.conversation.evidence.CaseState;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What somebody says of a stored case, after which it is screened again.
 *
 * @param before the case as it stood
 * @param lines that are added, one at least
 */
record CaseChange(CaseHistory before, List<Entry> lines) {
  CaseChange {
    lines = List.copyOf(lines);
  }

  /** The case with the lines, not yet screened. */
  CaseHistory after() {
    CaseHistory longer = before;
    for (Entry line : lines) {
      longer = CaseState.extended(longer, line);
    }
    return longer;
  }

  String by() {
    return lines.getLast().by();
  }

  /** The places of the lines that it takes back. */
  Set<Integer> undone() {
    return lines.stream()
        .filter(Entry.Undone.class::isInstance)
        .map(line -> ((Entry.Undone) line).line())
        .collect(Collectors.toSet());
  }
}
