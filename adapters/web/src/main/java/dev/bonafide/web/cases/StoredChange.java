package dev.bonafide.web.cases;

import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.Entry;
import java.util.List;
import java.util.Optional;

/** A change of a case that was stored, with the screening that followed it. */
record StoredChange(CaseChange change, Entry.Examined examined) {

  /**
   * The one that was stored under a name.
   *
   * @param id the screening's; empty for none
   */
  static Optional<StoredChange> under(String id, CaseHistory history) {
    List<Entry> entries = history.entries();
    for (int place = 2; place < entries.size() && !id.isEmpty(); place++) {
      if (entries.get(place) instanceof Entry.Examined one && one.examination().equals(id)) {
        int first = first(entries, place - 1);
        CaseHistory before =
            new CaseHistory(history.id(), history.conversation(), entries.subList(0, first));
        return Optional.of(
            new StoredChange(new CaseChange(before, entries.subList(first, place)), one));
      }
    }
    return Optional.empty();
  }

  /** Where what was said at once begins: only rulings, and what takes lines back, are several. */
  private static int first(List<Entry> entries, int last) {
    int first = last;
    while (first > 1 && isOneSaying(entries.get(first - 1), entries.get(last))) {
      first--;
    }
    return first;
  }

  private static boolean isOneSaying(Entry before, Entry last) {
    boolean isAlike =
        switch (last) {
          case Entry.Ruled _ -> before instanceof Entry.Ruled;
          case Entry.Undone _ -> before instanceof Entry.Undone;
          default -> false;
        };
    return isAlike && before.at().equals(last.at()) && before.by().equals(last.by());
  }
}
