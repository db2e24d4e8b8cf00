package dev.bonafide.testkit.growth;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;

/** Data that several measurements of {@link Growth} share, each copy of each length built once. */
public final class Copies<T> {
  private final IntFunction<T> data;
  private final Map<Key, T> built = new HashMap<>();

  private record Key(int length, int copy) {}

  /** Copies of data of any length. */
  public Copies(IntFunction<T> data) {
    this.data = data;
  }

  /** A copy, which is equal to all others of its length. */
  public T ofLength(int length, int copy) {
    return built.computeIfAbsent(new Key(length, copy), _ -> data.apply(length));
  }
}
