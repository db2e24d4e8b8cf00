package dev.bonafide.web.screening;

import dev.bonafide.web.Bounds;
import dev.bonafide.web.problem.Problem;
import dev.bonafide.web.problem.RefusalBackoff;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.Supplier;

/**
 * Lets so many through at a time; some more wait, for a while; others are told to come back, later
 * each time. No one's requests push out those of another caller, and large ones leave a place for
 * the small.
 */
public final class ConcurrencyLimit {
  /** Who waits is asked so often whether they still do. */
  private static final long SLICE = Duration.ofMillis(100).toNanos();

  /** Of the pauses after which callers are to come back, in those of the first. */
  private static final int LONGEST = 12;

  private final Seats seats;
  private final Turns turns;
  private final RefusalBackoff refusals;
  private final Bounds bounds;
  private final Duration patience;

  /**
   * @param bounds how many work and wait, and how long one may work
   * @param patience for which one waits
   */
  public ConcurrencyLimit(Bounds bounds, Duration patience, InstantSource clock) {
    Duration first = Duration.ofSeconds(Math.max(1, patience.toSeconds() / 2));
    this.bounds = bounds;
    this.patience = patience;
    this.seats = new Seats(bounds);
    this.turns = new Turns(bounds.atOnce());
    this.refusals = new RefusalBackoff(0, first, first.multipliedBy(LONGEST), clock);
  }

  /**
   * Takes a place at once, for as long as a request is being read and worked on.
   *
   * @throws Problem where there is none for the caller
   */
  public Place enter(Caller caller) {
    String name = caller.name();
    boolean isSmall = caller.sends() <= Bounds.SMALL;
    if (!seats.take(name, isSmall)) {
      throw busy(caller);
    }
    refusals.forget(name);
    return () -> seats.leave(name, isSmall);
  }

  /**
   * Works when it is its turn, as long as the caller waits and the time lasts. Work that is stopped
   * keeps its turn until its thread has ended, so that no more threads work than may.
   *
   * @param size bytes of what is worked on
   * @throws Problem where its turn does not come, or the work takes too long
   */
  public <T> T pass(Caller caller, long size, Supplier<T> work) {
    Turn turn = turns.ask(caller.name(), size);
    try {
      await(turn, caller);
    } catch (Problem busy) {
      turns.end(turn);
      throw busy;
    }
    return new Task<>(work, caller, bounds.deadline(), () -> turns.end(turn)).result();
  }

  private void await(Turn turn, Caller caller) {
    long until = System.nanoTime() + patience.toNanos();
    try {
      while (!turn.await(SLICE)) {
        if (caller.isGone() || System.nanoTime() - until > 0) {
          throw busy(caller);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw busy(caller);
    }
  }

  private Problem busy(Caller caller) {
    int seconds = (int) refusals.add(caller.name()).toSeconds();
    return new Problem(
        429, "Other cases are being screened; try again in " + seconds + " seconds.", seconds);
  }

  /** A place among those who work or wait; left when closed. */
  @FunctionalInterface
  public interface Place extends AutoCloseable {
    @Override
    void close();
  }
}
