package dev.bonafide.documents.intake;

import dev.bonafide.reading.UnreadableExhibit;
import dev.bonafide.text.Budget;

/** What one handed file has cost so far, with all that lies in it. */
final class Ledger {
  /** How often longer all files in a file may take than one of them. */
  private static final int PATIENCE = 3;

  private final IntakeLimits limits;
  private final long start = System.nanoTime();
  private int entries;
  private long spent;
  private long expanded;
  private long characters;
  private boolean isSpent;

  Ledger(IntakeLimits limits) {
    this.limits = limits;
  }

  /** Refuses to open more files in a file once all of it has taken too long. */
  void open(String name) {
    if (System.nanoTime() - start > PATIENCE * limits.time().toNanos()) {
      throw spent(
          name,
          "is in a file that takes longer than " + PATIENCE * limits.time().toSeconds() + " s");
    }
  }

  /** Whether all of it has taken less than one file may. */
  boolean hasTime() {
    return System.nanoTime() - start < limits.time().toNanos();
  }

  void entry(String name) {
    Budget.checkpoint();
    if (++entries > limits.entries()) {
      throw spent(name, "holds more than " + limits.entries() + " files");
    }
  }

  void expand(String name, long bytes) {
    Budget.checkpoint();
    expanded += bytes;
    if (expanded > limits.expanded()) {
      throw spent(name, "expands to more than " + Sizes.shown(limits.expanded()));
    }
  }

  /** Adds what unpacking took; parsers that run apart have their own clock. */
  void spend(String name, long nanos) {
    spent += nanos;
    if (spent > limits.time().toNanos()) {
      throw spent(name, "takes longer to unpack than " + limits.time().toSeconds() + " s");
    }
  }

  void write(String name, long more) {
    Budget.checkpoint();
    characters += more;
    if (characters > limits.characters()) {
      throw spent(name, "is longer than the limit of " + limits.characters() + " characters");
    }
  }

  /** Whether a limit that all of it shares was broken, so that nothing more may be read of it. */
  boolean isSpent() {
    return isSpent;
  }

  private UnreadableExhibit spent(String name, String why) {
    isSpent = true;
    return new UnreadableExhibit(name, why);
  }
}
