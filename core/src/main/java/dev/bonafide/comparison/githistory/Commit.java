package dev.bonafide.comparison.githistory;

import dev.bonafide.casefile.Citation;
import dev.bonafide.comparison.dialogue.Passage;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.Optional;

/**
 * One step of a history of code.
 *
 * @param repository by its name; empty where the history does not say
 * @param committed when it took its present form; empty where the history does not say
 * @param account the login to which the platform counts it; empty where no one said
 */
public record Commit(
    String repository,
    String hash,
    CommitPerson author,
    OffsetDateTime authored,
    Optional<OffsetDateTime> committed,
    String account,
    String message,
    Passage passage) {

  /** By when it was written; then by its hash, so that the order of the exhibits is no matter. */
  static final Comparator<Commit> IN_TIME =
      Comparator.comparing((Commit commit) -> commit.authored().toEpochSecond())
          .thenComparing(Commit::hash);

  long seconds() {
    return authored.toEpochSecond();
  }

  public Citation cited() {
    return passage.cited();
  }
}
