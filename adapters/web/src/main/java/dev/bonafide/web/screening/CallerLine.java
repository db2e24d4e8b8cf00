package dev.bonafide.web.screening;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** What one caller waits for, and how much of theirs is at work. */
final class CallerLine {
  private final Deque<Turn> waiting = new ArrayDeque<>();
  private int working;

  void add(Turn turn) {
    waiting.add(turn);
  }

  /** The small ones before the others. */
  Optional<Turn> next(boolean isLargeFree) {
    return waiting.stream()
        .filter(Turn::isSmall)
        .findFirst()
        .or(() -> waiting.stream().filter(turn -> isLargeFree || !turn.isLarge()).findFirst());
  }

  void begin(Turn turn) {
    leave(turn);
    working++;
  }

  void leave(Turn turn) {
    waiting.remove(turn);
  }

  void end() {
    working--;
  }

  int working() {
    return working;
  }

  boolean isOver() {
    return working == 0 && waiting.isEmpty();
  }
}
