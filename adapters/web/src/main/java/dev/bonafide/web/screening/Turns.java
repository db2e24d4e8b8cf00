package dev.bonafide.web.screening;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Who works next: the caller who has the least at work, and of several the one who has waited for a
 * turn the longest. Each caller's own requests stand in line. Large ones leave a place to the
 * others. Safe for several threads.
 */
final class Turns {
  private final Map<String, Line> lines = new LinkedHashMap<>();
  private int free;
  private int freeForLarge;

  /** A turn that is waited for, worked in, or over. */
  static final class Turn {
    private final String caller;
    private final boolean isLarge;
    private final CountDownLatch came = new CountDownLatch(1);

    private Turn(String caller, boolean isLarge) {
      this.caller = caller;
      this.isLarge = isLarge;
    }

    boolean hasCome() {
      return came.getCount() == 0;
    }

    /** Waits for so many nanoseconds; whether it has come. */
    boolean await(long nanos) throws InterruptedException {
      return came.await(nanos, TimeUnit.NANOSECONDS);
    }
  }

  /** What a caller waits for, and how much of theirs is at work. */
  private static final class Line {
    private final Deque<Turn> waiting = new ArrayDeque<>();
    private int working;

    Optional<Turn> next(boolean isLargeFree) {
      return waiting.stream().filter(turn -> isLargeFree || !turn.isLarge).findFirst();
    }
  }

  /**
   * @param atOnce how many work at a time
   */
  Turns(int atOnce) {
    this.free = atOnce;
    this.freeForLarge = Math.max(1, atOnce - 1);
  }

  /** Stands in line; it may be the caller's turn at once. */
  synchronized Turn ask(String caller, boolean isLarge) {
    Turn turn = new Turn(caller, isLarge);
    lines.computeIfAbsent(caller, _ -> new Line()).waiting.add(turn);
    hand();
    return turn;
  }

  /** Ends a turn, or leaves the line before it came. */
  synchronized void end(Turn turn) {
    Line line = lines.get(turn.caller);
    if (line == null) {
      return;
    }
    if (turn.hasCome()) {
      line.working--;
      free++;
      freeForLarge += turn.isLarge ? 1 : 0;
    } else {
      line.waiting.remove(turn);
    }
    if (line.working == 0 && line.waiting.isEmpty()) {
      lines.remove(turn.caller);
    }
    hand();
  }

  private void hand() {
    Turn next = next();
    while (next != null) {
      Line line = lines.remove(next.caller);
      line.waiting.remove(next);
      line.working++;
      // Behind all others from now on.
      lines.put(next.caller, line);
      free--;
      freeForLarge -= next.isLarge ? 1 : 0;
      next.came.countDown();
      next = next();
    }
  }

  private @Nullable Turn next() {
    Turn next = null;
    int least = Integer.MAX_VALUE;
    if (free > 0) {
      for (Line line : lines.values()) {
        Optional<Turn> turn = line.next(freeForLarge > 0);
        if (turn.isPresent() && line.working < least) {
          next = turn.get();
          least = line.working;
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
