package dev.bonafide.mail;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A process that dies where it is told to, and comes again. */
public final class World implements Checkpoint.Watch {
  public static final Instant START = Instant.parse("2026-01-02T03:04:05Z");
  private static final int ROUNDS = 20_000;

  private final Set<Integer> crashes;
  private final List<Checkpoint> passed = new ArrayList<>();
  private Instant now = START;

  /** The process ends here and now; nothing of it goes on, no handler either. */
  static final class Crash extends Error {
    private static final long serialVersionUID = 1L;

    Crash() {
      super("the process dies", null, false, false);
    }
  }

  /**
   * @param crashes the passed points, counted from 0, at which the process dies
   */
  public World(Set<Integer> crashes) {
    this.crashes = Set.copyOf(crashes);
  }

  public InstantSource clock() {
    return () -> now;
  }

  public List<Checkpoint> passed() {
    return passed;
  }

  void sleep(Duration time) {
    now = now.plus(time);
  }

  @Override
  public void at(Checkpoint point) {
    passed.add(point);
    if (crashes.contains(passed.size() - 1)) {
      throw new Crash();
    }
  }

  /** A platform delivers an event until it is acknowledged. */
  public void deliver(MemoryPost post, Receipt receipt) {
    for (int delivery = 0; delivery < ROUNDS; delivery++) {
      try {
        at(Checkpoint.DELIVERED);
        post.accept(receipt);
        at(Checkpoint.ACCEPTED);
        return;
      } catch (Crash _) {
        // It comes again.
      }
    }
    throw new IllegalStateException("the event is never acknowledged");
  }

  /** Works everything off, however often the process dies. */
  public void run(
      MemoryPost post, MessageHandler handler, Courier courier, RetryPolicy retryPolicy) {
    for (int round = 0; round < ROUNDS; round++) {
      try {
        Mailbox mailbox = post.open();
        new ConversationProcessor(mailbox, handler, courier, retryPolicy, clock(), this).run();
        Optional<Instant> due = mailbox.due();
        if (due.isEmpty()) {
          return;
        }
        now = due.get().isAfter(now) ? due.get() : now.plusMillis(1);
      } catch (Crash _) {
        now = now.plusMillis(1);
      }
    }
    throw new IllegalStateException("it never comes to an end");
  }
}
