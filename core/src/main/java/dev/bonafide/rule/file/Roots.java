package dev.bonafide.rule.file;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.function.Function;

/**
 * The files of a catalogue, opened. Those of rules are opened side by side, since that is most of
 * the work of starting, on threads of their own, since the caller may be in a pool that has none to
 * spare; those of words when they are first named.
 */
public final class Roots {
  /** A file that was opened, or what is wrong with it. */
  private sealed interface Opened {
    record Fine(Field root) implements Opened {}

    record Broken(BrokenRule problem) implements Opened {}
  }

  private final Map<String, Opened> opened = new ConcurrentHashMap<>();
  private final Function<RuleSource, Field> opener;

  /** Files that are parsed now. */
  public Roots(Collection<RuleSource> sources) {
    opener = Field::root;
    try (var each = Executors.newVirtualThreadPerTaskExecutor()) {
      sources.stream()
          .filter(source -> RuleDraft.isRule(source) || TranslationFiles.isOne(source))
          .forEach(source -> each.execute(() -> open(source)));
    }
  }

  /** Files that were parsed before. */
  public Roots(PreparedFiles prepared) {
    opener = prepared::root;
  }

  private Opened open(RuleSource source) {
    return opened.computeIfAbsent(
        source.path(),
        _ -> {
          try {
            return new Opened.Fine(opener.apply(source));
          } catch (BrokenRule e) {
            return new Opened.Broken(e);
          }
        });
  }

  /**
   * The root of a file of the catalogue.
   *
   * @throws BrokenRule if it cannot be opened
   */
  public Field of(RuleSource source) {
    return switch (open(source)) {
      case Opened.Fine(Field root) -> root;
      case Opened.Broken(BrokenRule problem) -> throw problem;
    };
  }
}
