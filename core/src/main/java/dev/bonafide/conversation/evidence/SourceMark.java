package dev.bonafide.conversation.evidence;

import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.Entry;
import dev.bonafide.casefile.SourceState;
import dev.bonafide.casework.CaseState;
import dev.bonafide.conversation.command.Command;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Tells whether a change of somebody's words is to be marked on a case: they were read for it, they
 * changed after that, and nothing as grave is marked yet. So the same change heard twice, or late,
 * marks once.
 */
public final class SourceMark {
  /** Reading and judging end before a case is written; what changed meanwhile was not read. */
  private static final Duration READING = Duration.ofMinutes(1);

  private SourceMark() {}

  /**
   * The line to add to a case for a change.
   *
   * @param by who changed the words, or the platform's name where it does not say
   */
  public static Optional<Entry.Source> of(
      CaseHistory history, Command.SourceChanged change, Instant now, String by) {
    return read(history)
        .filter(read -> !change.said().isAfter(read))
        .filter(read -> change.changed().isAfter(read.minus(READING)))
        .filter(_ -> isGraver(change.state(), history))
        .map(_ -> new Entry.Source(now, by, change.state()));
  }

  private static Optional<Instant> read(CaseHistory history) {
    return history.entries().stream()
        .filter(SourceMark::isRead)
        .reduce((_, later) -> later)
        .map(Entry::at);
  }

  private static boolean isRead(Entry entry) {
    return switch (entry) {
      case Entry.HandedIn(var _, var _, var submission) -> !submission.exhibits().isEmpty();
      case Entry.Source source -> source.state() == SourceState.READ_AGAIN;
      default -> false;
    };
  }

  private static boolean isGraver(SourceState state, CaseHistory history) {
    CaseState known = CaseState.of(history);
    return !known.isOutdated()
        || (state == SourceState.DELETED && known.source().orElseThrow() == SourceState.CHANGED);
  }
}
