package dev.bonafide.web.problem;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How long callers who are refused in a row are to wait: twice as long each time. Remembers the
 * latest callers alone. Safe for several threads.
 */
public final class RefusalBackoff {
  /** As many are remembered. */
  static final int CALLERS = 1_024;

  private static final int MOST_DOUBLINGS = 16;

  private final int free;
  private final Duration first;
  private final Duration longest;
  private final InstantSource clock;
  private final Map<String, Refused> latest =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Refused> eldest) {
          return size() > CALLERS;
        }
      };

  private record Refused(int times, Instant until) {}

  /**
   * Remembers none yet.
   *
   * @param free refusals after which no one waits
   * @param first pause
   * @param longest pause
   */
  public RefusalBackoff(int free, Duration first, Duration longest, InstantSource clock) {
    this.free = free;
    this.first = first;
    this.longest = longest;
    this.clock = clock;
  }

  /**
   * Refuses a caller. Who did not wait for the end of a pause is told of the same one again.
   *
   * @return the pause that they are to make
   */
  public synchronized Duration add(String caller) {
    Instant now = clock.instant();
    Refused known = latest.getOrDefault(caller, new Refused(0, Instant.MIN));
    if (now.isBefore(known.until())) {
      return pause(known.times());
    }
    int times = known.times() + 1;
    latest.put(caller, new Refused(times, now.plus(pause(times))));
    return pause(times);
  }

  /** The rest of a caller's pause; zero where there is none. */
  public synchronized Duration left(String caller) {
    Refused known = latest.get(caller);
    Instant now = clock.instant();
    return known == null || !now.isBefore(known.until())
        ? Duration.ZERO
        : Duration.between(now, known.until());
  }

  /** The caller was not refused this time. */
  public synchronized void forget(String caller) {
    latest.remove(caller);
  }

  private Duration pause(int times) {
    if (times <= free) {
      return Duration.ZERO;
    }
    Duration pause = first.multipliedBy(1L << Math.min(MOST_DOUBLINGS, times - free - 1));
    return pause.compareTo(longest) < 0 ? pause : longest;
  }
}
