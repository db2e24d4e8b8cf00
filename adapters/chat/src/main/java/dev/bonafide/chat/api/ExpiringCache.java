package dev.bonafide.chat.api;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** What a platform said lately, at most 2,000 things of one sort; asked again after a while. */
public final class ExpiringCache<V> {
  private static final int MOST = 2_000;

  private final Duration kept;
  private final InstantSource clock;
  private final Map<String, Known<V>> known =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Known<V>> eldest) {
          return size() > MOST;
        }
      };

  private record Known<V>(V value, Instant until) {}

  public ExpiringCache(Duration kept, InstantSource clock) {
    this.kept = kept;
    this.clock = clock;
  }

  /** What is known of it, or else what is said when asked; others may ask meanwhile. */
  public V get(String key, Supplier<V> ask) {
    return find(key)
        .orElseGet(
            () -> {
              V value = ask.get();
              put(key, value);
              return value;
            });
  }

  /** What is known of it; empty where that is nothing, or no longer sure. */
  public Optional<V> find(String key) {
    synchronized (known) {
      return Optional.ofNullable(known.get(key))
          .filter(one -> one.until().isAfter(clock.instant()))
          .map(Known::value);
    }
  }

  /** Keeps what was told without asking. */
  public void put(String key, V value) {
    synchronized (known) {
      known.put(key, new Known<>(value, clock.instant().plus(kept)));
    }
  }

  /** Asks again the next time. */
  public void forget(String key) {
    synchronized (known) {
      known.remove(key);
    }
  }
}
