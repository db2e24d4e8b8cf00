package dev.bonafide.documents.archive;

import dev.bonafide.documents.intake.Content;
import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;

/** Files that were handed in as one: an archive, a folder. */
interface Pack {

  /** Every plain file, in the order of the pack; links and devices are left out. */
  List<ArchiveEntry> entries();

  /** Hands on the contents of those that are wanted, one at a time, in the order of the pack. */
  void each(Predicate<ArchiveEntry> wanted, Taker taker) throws IOException;

  /** Takes one file. */
  @FunctionalInterface
  interface Taker {
    void take(ArchiveEntry entry, Content content) throws IOException;
  }
}
