package dev.bonafide.testkit.slack.workspace;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Which calls go wrong: those named beforehand, then a share of all, drawn with a seed. */
public final class Faults {
  private static final int RETRY_AFTER = 1;

  private final Map<String, Deque<Fault>> named = new HashMap<>();
  private final Map<Fault, Double> shares = new EnumMap<>(Fault.class);
  private Random random = new Random(0);
  private int retryAfter = RETRY_AFTER;
  private double duplicated;
  private double reordered;

  /** The next calls of a method go wrong, one fault each. */
  public synchronized void next(String method, Fault... faults) {
    for (Fault fault : faults) {
      named.computeIfAbsent(method, _ -> new ArrayDeque<>()).add(fault);
    }
  }

  /**
   * Every call that writes goes wrong with these shares, from 0 to 1.
   *
   * @param seed the same draws the same
   */
  public synchronized void mix(long seed, Map<Fault, Double> of) {
    random = new Random(seed);
    shares.clear();
    shares.putAll(of);
  }

  /** Shares of events that are delivered twice, and of those held back behind later ones. */
  public synchronized void deliveries(double twice, double held) {
    duplicated = twice;
    reordered = held;
  }

  /** What {@code Retry-After} says, in seconds. */
  public synchronized void retryAfter(int seconds) {
    retryAfter = seconds;
  }

  public synchronized int retryAfter() {
    return retryAfter;
  }

  public synchronized boolean duplicates() {
    return random.nextDouble() < duplicated;
  }

  public synchronized boolean reorders() {
    return random.nextDouble() < reordered;
  }

  public synchronized Optional<Fault> draw(String method) {
    Deque<Fault> waiting = named.get(method);
    if (waiting != null && !waiting.isEmpty()) {
      return Optional.of(waiting.remove());
    }
    if (shares.isEmpty() || !method.startsWith("chat.")) {
      return Optional.empty();
    }
    double drawn = random.nextDouble();
    for (Map.Entry<Fault, Double> share : shares.entrySet()) {
      drawn -= share.getValue();
      if (drawn < 0) {
        return Optional.of(share.getKey());
      }
    }
    return Optional.empty();
  }
}
