package dev.bonafide.documents.shape;

import dev.bonafide.documents.tree.Tree;
import dev.bonafide.text.Slip;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keys and names that are known, and what someone may have meant by another. */
final class Keys {
  private Keys() {}

  /** Refuses a key that looks misspelt, and warns of one that no one reads. */
  static void check(Tree tree, String before, Set<String> known, List<String> warnings) {
    for (String key : tree.map().keySet()) {
      if (known.contains(key)) {
        continue;
      }
      Optional<String> meant = known.stream().filter(one -> isClose(key, one)).sorted().findFirst();
      if (meant.isPresent()) {
        throw new Misshapen(
            tree.at(key), before + key, "is not known; did you mean " + meant.get() + "?");
      }
      warnings.add("line " + tree.at(key).line() + ": " + before + key + " is not read");
    }
  }

  static String listed(Enum<?>[] values) {
    return Stream.of(values)
        .map(value -> value.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }

  static String oneOf(String given, Enum<?>[] values) {
    String shown = given.length() > 40 ? given.substring(0, 40) + "…" : given;
    return "is '" + shown + "'; it is one of " + listed(values);
  }

  /** At most two letters added, left out or changed, and fewer than half of them. */
  private static boolean isClose(String key, String known) {
    if (key.length() > 40 || Math.abs(key.length() - known.length()) > 2) {
      return false;
    }
    return Slip.between(key.toLowerCase(Locale.ROOT), known) <= (known.length() < 5 ? 1 : 2);
  }
}
