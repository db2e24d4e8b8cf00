package dev.bonafide.documents.intake;

import dev.bonafide.reading.UnreadableExhibit;
import java.util.concurrent.TimeUnit;

/** What one handed file has cost so far, with all that lies in it. */
final class Ledger {
  private final Limits limits;
  private final long start = System.nanoTime();
  private int entries;
  private long expanded;
  private long characters;

  Ledger(Limits limits) {
    this.limits = limits;
  }

  void entry(String name) {
    if (++entries > limits.entries()) {
      throw new UnreadableExhibit(name, "holds more than " + limits.entries() + " files");
    }
  }

  void expand(String name, long bytes) {
    expanded += bytes;
    if (expanded > limits.expanded()) {
      throw new UnreadableExhibit(name, "expands to more than " + Sizes.shown(limits.expanded()));
    }
    if (System.nanoTime() - start > limits.time().toNanos()) {
      throw new UnreadableExhibit(
          name,
          "takes longer than " + TimeUnit.NANOSECONDS.toSeconds(limits.time().toNanos()) + " s");
    }
  }

  void write(String name, long more) {
    characters += more;
    if (characters > limits.characters()) {
      throw new UnreadableExhibit(
          name, "is longer than the limit of " + limits.characters() + " characters");
    }
  }
}
