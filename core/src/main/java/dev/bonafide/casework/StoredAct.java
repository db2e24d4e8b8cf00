package dev.bonafide.casework;

import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.Entry;
import java.util.List;
import java.util.Optional;

/**
 * An act that was stored, with the screening that followed it. A retry is known by the name of the
 * screening: it is in the case, and so every process knows it for as long as the case is there.
 *
 * @param before the case as it was
 * @param lines that the act added, at least one
 */
record StoredAct(CaseHistory before, List<Entry> lines, Entry.Examined examined) {
  StoredAct {
    lines = List.copyOf(lines);
  }

  /**
   * Finds the one that was stored under a name.
   *
   * @param id the screening's; empty for none
   */
  static Optional<StoredAct> under(String id, CaseHistory history) {
    List<Entry> entries = history.entries();
    for (int place = 2; place < entries.size() && !id.isEmpty(); place++) {
      if (entries.get(place) instanceof Entry.Examined one && one.examination().equals(id)) {
        int first = history.beginning(place - 1);
        CaseHistory before =
            new CaseHistory(history.id(), history.conversation(), entries.subList(0, first));
        return Optional.of(new StoredAct(before, entries.subList(first, place), one));
      }
    }
    return Optional.empty();
  }
}
