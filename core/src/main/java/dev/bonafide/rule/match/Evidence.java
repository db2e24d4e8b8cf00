package dev.bonafide.rule.match;

import dev.bonafide.casefile.Citation;
import dev.bonafide.check.Look;
import dev.bonafide.text.Span;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Makes one look of many matches, and one look of many looks. */
final class Evidence {
  /** More places of the same thing tell a reader nothing new. */
  private static final int MOST = 4;

  private Evidence() {}

  static Look of(Stream<Citation> citations, Supplier<Look> nothing) {
    List<Citation> found = merged(citations, MOST);
    return found.isEmpty() ? nothing.get() : new Look.Seen(found);
  }

  static Look any(List<Look> looks) {
    if (first(Look.Seen.class, looks).isPresent()) {
      return seen(looks);
    }
    return first(Look.Nothing.class, looks).orElseGet(looks::getFirst);
  }

  static Look all(List<Look> looks) {
    return first(Look.Nothing.class, looks)
        .or(() -> first(Look.Blind.class, looks))
        .orElseGet(() -> seen(looks));
  }

  private static Optional<Look> first(Class<? extends Look> kind, List<Look> looks) {
    for (Look look : looks) {
      if (kind.isInstance(look)) {
        return Optional.of(look);
      }
    }
    return Optional.empty();
  }

  private static Look seen(List<Look> looks) {
    List<Citation> seen = citations(looks);
    return new Look.Seen(seen, opposed(looks, seen));
  }

  /** The first two that are held against each other, of what is shown. */
  private static List<Citation> opposed(List<Look> looks, List<Citation> shown) {
    return looks.stream()
        .filter(Look.Seen.class::isInstance)
        .map(look -> ((Look.Seen) look).opposed())
        .filter(opposed -> !opposed.isEmpty() && shown.containsAll(opposed))
        .findFirst()
        .orElseGet(List::of);
  }

  private static List<Citation> citations(List<Look> looks) {
    return merged(
        looks.stream()
            .filter(Look.Seen.class::isInstance)
            .flatMap(look -> ((Look.Seen) look).evidence().stream()),
        2 * MOST);
  }

  /** The same words once, with all that was looked for in them; no more is asked for than fits. */
  private static List<Citation> merged(Stream<Citation> citations, int most) {
    Map<Citation, Set<Span>> told = new LinkedHashMap<>();
    for (Iterator<Citation> all = citations.iterator(); all.hasNext(); ) {
      Citation one = all.next();
      if (told.size() == most && !told.containsKey(one)) {
        break;
      }
      told.computeIfAbsent(one, _ -> new LinkedHashSet<>()).addAll(one.told());
    }
    return told.entrySet().stream().map(one -> one.getKey().telling(one.getValue())).toList();
  }
}
