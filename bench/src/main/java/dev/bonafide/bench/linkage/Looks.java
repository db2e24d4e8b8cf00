package dev.bonafide.bench.linkage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;

/** How long looks took, by the clock. */
final class Looks {
  private static final double MILLIS = 1e6;

  private final List<Long> nanos = new ArrayList<>();

  <T> T of(Supplier<T> look) {
    long begun = System.nanoTime();
    T found = look.get();
    nanos.add(System.nanoTime() - begun);
    return found;
  }

  /** For people. */
  String told(String what) {
    Collections.sort(nanos);
    return "%s: %d looks  p50 %.2f ms  p99 %.2f ms  longest %.1f ms"
        .formatted(what, nanos.size(), at(0.5), at(0.99), nanos.getLast() / MILLIS);
  }

  private double at(double share) {
    return nanos.get((int) (share * (nanos.size() - 1))) / MILLIS;
  }
}
