package dev.bonafide.web.page;

import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.Entry;
import dev.bonafide.report.CaseTimeline;
import java.util.List;

/** A sentence that says what was done last with a case. */
final class DoneLine {
  private DoneLine() {}

  static String of(CaseHistory history) {
    List<Entry> entries = history.entries();
    int last = entries.size() - 1;
    while (last > 0 && entries.get(last) instanceof Entry.Examined) {
      last--;
    }
    String line = CaseTimeline.of(history).get(last);
    return last == 0
        ? "Case " + history.id().number() + " is kept. This page is its address."
        : "Recorded: " + line.substring(line.indexOf(": ") + 2);
  }
}
