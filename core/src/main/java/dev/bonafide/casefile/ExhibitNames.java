package dev.bonafide.casefile;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Names for the exhibits of one case. Citations name their exhibit, so no name is given twice; what
 * comes without one is called by its kind and number.
 */
public final class ExhibitNames {
  private final Map<String, Integer> counted = new HashMap<>();
  private final Set<String> taken = new HashSet<>(Set.of(Claim.STATED));

  /** The name for the next exhibit. */
  public String next(@Nullable String given, @Nullable ExhibitKind kind) {
    String what = kind == null ? "exhibit" : kind.id().replace('_', ' ');
    int number = counted.merge(what, 1, Integer::sum);
    String name = given == null || given.isBlank() ? what + " " + number : oneLine(given);
    String free = name;
    for (int copy = 2; !taken.add(free); copy++) {
      free = name + " (" + copy + ")";
    }
    return free;
  }

  private static String oneLine(String name) {
    StringBuilder line = new StringBuilder();
    name.strip()
        .codePoints()
        .map(c -> Character.isISOControl(c) ? ' ' : c)
        .forEach(line::appendCodePoint);
    return line.toString();
  }
}
