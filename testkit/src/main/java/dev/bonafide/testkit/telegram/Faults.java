package dev.bonafide.testkit.telegram;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What goes wrong next, by method. */
public final class Faults {
  private final Map<String, Deque<Fault>> next = new HashMap<>();

  /** Has the next calls of a method, or of any for {@code *}, go wrong, one each. */
  public synchronized void next(String method, Fault... faults) {
    Deque<Fault> queue =
        next.computeIfAbsent(method.toLowerCase(Locale.ROOT), _ -> new ArrayDeque<>());
    queue.addAll(java.util.List.of(faults));
  }

  public synchronized void clear() {
    next.clear();
  }

  synchronized @Nullable Fault take(String method) {
    for (String name : java.util.List.of(method, "*")) {
      Deque<Fault> queue = next.get(name);
      if (queue != null && !queue.isEmpty()) {
        return queue.poll();
      }
    }
    return null;
  }
}
