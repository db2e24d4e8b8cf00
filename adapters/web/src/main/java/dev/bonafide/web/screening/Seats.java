package dev.bonafide.web.screening;

import dev.bonafide.web.Bounds;
import java.util.HashMap;
import java.util.Map;

/**
 * Places for requests that are read, wait, or are worked on. Some are kept for small ones, and a
 * request that has a place leaves the last ones to callers who have none. Remembers no one without
 * a place. Safe for several threads.
 */
final class Seats {
  private final int all;
  private final int keptForSmall;
  private final int keptForNewcomers;
  private final Map<String, Integer> taken = new HashMap<>();
  private int free;
  private int large;

  Seats(Bounds bounds) {
    this.all = bounds.atOnce() + bounds.waiting();
    this.free = all;
    this.keptForSmall = spare(bounds.atOnce()) + spare(bounds.waiting());
    this.keptForNewcomers = bounds.waiting() > 1 ? 2 : 0;
  }

  private static int spare(int of) {
    return of > 1 ? 1 : 0;
  }

  /** Takes one; false where there is none for the caller. */
  synchronized boolean take(String caller, boolean isSmall) {
    int left = isSmall ? free : Math.min(free, all - keptForSmall - large);
    int kept = taken.containsKey(caller) ? keptForNewcomers : 0;
    if (left <= kept) {
      return false;
    }
    free--;
    large += isSmall ? 0 : 1;
    taken.merge(caller, 1, Integer::sum);
    return true;
  }

  /** Gives one back. */
  synchronized void leave(String caller, boolean isSmall) {
    free++;
    large -= isSmall ? 0 : 1;
    taken.computeIfPresent(caller, (_, many) -> many == 1 ? null : many - 1);
  }

  /** Who has some. */
  synchronized int callers() {
    return taken.size();
  }
}
