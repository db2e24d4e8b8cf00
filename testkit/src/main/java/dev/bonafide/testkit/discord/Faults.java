package dev.bonafide.testkit.discord;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What goes wrong next, by route such as {@code POST channels/{id}/messages}. */
public final class Faults {
  public static final String ANY = "*";

  private final Map<String, Deque<Fault>> next = new HashMap<>();

  /** Has the next calls of a route, or of any for {@link #ANY}, go wrong, one each. */
  public synchronized void next(String route, Fault... faults) {
    next.computeIfAbsent(route, _ -> new ArrayDeque<>()).addAll(List.of(faults));
  }

  synchronized @Nullable Fault take(String route) {
    for (String name : List.of(route, ANY)) {
      Deque<Fault> queue = next.get(name);
      if (queue != null && !queue.isEmpty()) {
        return queue.poll();
      }
    }
    return null;
  }
}
