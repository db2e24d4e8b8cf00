package dev.bonafide.rule;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The files of a catalogue, opened. They are opened side by side, since that is most of the work of
 * starting.
 */
final class Roots {
  /** A file that was opened, or what is wrong with it. */
  private sealed interface Opened {
    record Fine(Field root) implements Opened {}

    record Broken(BrokenRule problem) implements Opened {}
  }

  private final Map<String, Opened> opened;

  Roots(Collection<RuleSource> sources) {
    opened =
        sources.parallelStream()
            .collect(
                Collectors.toMap(
                    RuleSource::path, Roots::open, (one, _) -> one, ConcurrentHashMap::new));
  }

  private static Opened open(RuleSource source) {
    try {
      return new Opened.Fine(Field.root(source));
    } catch (BrokenRule e) {
      return new Opened.Broken(e);
    }
  }

  /**
   * The root of a file of the catalogue.
   *
   * @throws BrokenRule if it cannot be opened
   */
  Field of(RuleSource source) {
    return switch (opened.get(source.path())) {
      case Opened.Fine(Field root) -> root;
      case Opened.Broken(BrokenRule problem) -> throw problem;
      case null ->
          throw new IllegalArgumentException("no file of this catalogue: " + source.path());
    };
  }
}
