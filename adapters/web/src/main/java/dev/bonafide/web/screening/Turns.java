package dev.bonafide.web.screening;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who works next: the caller who has the least at work, and of several the one who has waited for a
 * turn the longest. Each caller's own requests stand in line, the small ones before the others.
 * Large ones leave a place to the rest. Safe for several threads.
 */
final class Turns {
  private final Map<String, CallerLine> lines = new LinkedHashMap<>();
  private int free;
  private int freeForLarge;

  /**
   * @param atOnce how many work at a time
   */
  Turns(int atOnce) {
    this.free = atOnce;
    this.freeForLarge = Math.max(1, atOnce - 1);
  }

  /**
   * Stands in line; it may be the caller's turn at once.
   *
   * @param size bytes of what is worked on
   */
  synchronized Turn ask(String caller, long size) {
    Turn turn = new Turn(caller, size);
    lines.computeIfAbsent(caller, _ -> new CallerLine()).add(turn);
    hand();
    return turn;
  }

  /** Ends a turn, or leaves the line before it came. */
  synchronized void end(Turn turn) {
    CallerLine line = lines.get(turn.caller());
    if (line == null) {
      return;
    }
    if (turn.hasCome()) {
      line.end();
      free++;
      freeForLarge += turn.isLarge() ? 1 : 0;
    } else {
      line.leave(turn);
    }
    if (line.isOver()) {
      lines.remove(turn.caller());
    }
    hand();
  }

  private void hand() {
    Turn next = next();
    while (next != null) {
      CallerLine line = lines.remove(next.caller());
      line.begin(next);
      // Behind all others from now on.
      lines.put(next.caller(), line);
      free--;
      freeForLarge -= next.isLarge() ? 1 : 0;
      next.come();
      next = next();
    }
  }

  private @Nullable Turn next() {
    Turn next = null;
    int least = Integer.MAX_VALUE;
    if (free > 0) {
      for (CallerLine line : lines.values()) {
        Optional<Turn> turn = line.next(freeForLarge > 0);
        if (turn.isPresent() && line.working() < least) {
          next = turn.get();
          least = line.working();
        }
      }
    }
    return next;
  }

  /** Who waits or works. */
  synchronized int callers() {
    return lines.size();
  }
}
