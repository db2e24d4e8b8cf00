package dev.bonafide.testkit.mail;

import dev.bonafide.mail.Checkpoint;

/** Ends the process, as it were, the first time that a point is passed. */
public final class DyingOnce implements Checkpoint.Watch {
  private final Checkpoint where;
  private boolean dead;

  public DyingOnce(Checkpoint where) {
    this.where = where;
  }

  /** No clerk catches it: it is no mistake of the work. */
  private static final class Death extends Error {
    private static final long serialVersionUID = 1L;
  }

  @Override
  public void at(Checkpoint point) {
    if (point == where && !dead) {
      dead = true;
      throw new Death();
    }
  }

  /** Works until it is done or dies; the next worker begins where it left off. */
  public static void survive(Runnable work) {
    try {
      work.run();
    } catch (Death _) {
      // What was not committed is gone, as with a process.
    }
  }

  /** Whether it came to that. */
  public boolean isDead() {
    return dead;
  }
}
