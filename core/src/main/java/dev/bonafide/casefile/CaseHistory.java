package dev.bonafide.casefile;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

  /** The same with more lines, which are not stored yet. */
  public CaseHistory with(List<? extends Entry> more) {
    return new CaseHistory(
        id, conversation, Stream.concat(entries.stream(), more.stream()).toList());
  }

  /** Whether someone handed something in, or decided something; changing one's own post is none. */
  public boolean isBy(String person) {
    return entries.stream()
        .filter(entry -> !(entry instanceof Entry.Source || entry instanceof Entry.Examined))
        .anyMatch(entry -> entry.by().equals(person));
  }

  /** The places of lines that were taken back. */
  public Set<Integer> undone() {
    return entries.stream()
        .filter(Entry.Undone.class::isInstance)
        .map(entry -> ((Entry.Undone) entry).line())
        .collect(Collectors.toSet());
  }

  /** Beginning of what was said at once: only rulings, and what takes lines back, are several. */
  public int beginning(int last) {
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
