package dev.bonafide.slack;

import java.util.EnumMap;
import java.util.Map;

/**
 * A message under way: its parts are taken in by their worth as long as there is room, and stand in
 * their own order.
 */
final class Sheet {

  /** In the order in which people read. */
  enum Part {
    HEAD,
    ADVICE,
    FOUND,
    MORE,
    NOTED,
    ASK,
    AGAINST,
    LIMITS,
    FOOT
  }

  private final Room room = new Room();
  private final Map<Part, StringBuilder> parts = new EnumMap<>(Part.class);

  /** Takes lines in if there is room; false if there is none. */
  boolean add(Part part, String lines) {
    if (!room.take(lines + "\n\n")) {
      return false;
    }
    parts.computeIfAbsent(part, _ -> new StringBuilder()).append(lines).append('\n');
    return true;
  }

  /** A line under a heading that comes with the first of them. */
  boolean addUnder(Part part, String heading, String line) {
    return add(part, parts.containsKey(part) ? line : "*" + heading + "*\n" + line);
  }

  String written() {
    return String.join("\n", parts.values()).stripTrailing();
  }
}
