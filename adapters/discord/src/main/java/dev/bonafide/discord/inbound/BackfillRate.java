package dev.bonafide.discord.inbound;

import java.util.concurrent.TimeUnit;

/**
 * Keeps calls that nobody waits for apart. Discord takes fifty a second of a bot, all together:
 * half of them are left to those that somebody waits for.
 */
final class BackfillRate {
  private static final long APART = TimeUnit.MILLISECONDS.toNanos(40);

  private long next = System.nanoTime();

  /** Waits for the next turn. */
  void await() {
    long wait = next - System.nanoTime();
    next = Math.max(next, System.nanoTime()) + APART;
    try {
      TimeUnit.NANOSECONDS.sleep(Math.max(0, wait));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
