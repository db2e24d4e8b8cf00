package dev.bonafide.web.screening;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Memory of the process for ten minutes: so many things, of so many characters altogether, and
 * those that no one asked for go first.
 */
public final class ShortMemory<V> {
  private static final Duration HELD = Duration.ofMinutes(10);

  private final Map<String, Held<V>> all = new LinkedHashMap<>(16, 0.75f, true);
  private final int most;
  private final long characters;
  private final InstantSource clock;

  public ShortMemory(int most, long characters, InstantSource clock) {
    this.most = most;
    this.characters = characters;
    this.clock = clock;
  }

  /** Finds what is still kept; empty for what never was, or is forgotten. */
  public synchronized Optional<V> find(String key) {
    Instant before = clock.instant().minus(HELD);
    all.values().removeIf(one -> one.at().isBefore(before));
    return Optional.ofNullable(all.get(key)).map(Held::value);
  }

  /** Keeps it, at least until the next one comes. */
  public synchronized void keep(String key, V value, long size) {
    all.put(key, new Held<>(clock.instant(), value, size));
    long held = all.values().stream().mapToLong(Held::size).sum();
    var oldest = all.values().iterator();
    while (all.size() > most || (held > characters && all.size() > 1)) {
      held -= oldest.next().size();
      oldest.remove();
    }
  }

  private record Held<V>(Instant at, V value, long size) {}
}
