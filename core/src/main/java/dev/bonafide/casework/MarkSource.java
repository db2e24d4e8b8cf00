package dev.bonafide.casework;

import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.Entry;
import dev.bonafide.casefile.SourceState;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Marks that words of a case were changed or deleted: they were read for it, they changed after
 * that, and nothing as grave is marked yet. So the same change heard twice, or late, marks once.
 * The verdict stays. The platform reports it, no matter who did it. The caller is told whether it
 * is news.
 *
 * @param said when the words were said
 * @param changed when they were changed, as far as that tells whether they were read before it
 */
public record MarkSource(SourceState to, Instant said, Instant changed)
    implements CaseAction<Boolean> {
  /** Reading and judging end before a case is written; what changed meanwhile was not read. */
  private static final Duration READING = Duration.ofMinutes(1);

  @Override
  public ActionSpec declared() {
    return ActionSpec.REPORTED;
  }

  @Override
  public ActionResult<Boolean> on(CaseWork work) {
    Optional<Instant> read = read(work.history());
    boolean isNews =
        read.isPresent()
            && !said.isAfter(read.get())
            && changed.isAfter(read.get().minus(READING))
            && isGraver(work.state());
    return isNews
        ? ActionResult.noted(true, List.of(new Entry.Source(work.at(), work.by(), to)))
        : ActionResult.told(false);
  }

  private static Optional<Instant> read(CaseHistory history) {
    return history.entries().stream()
        .filter(MarkSource::isRead)
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

  private boolean isGraver(CaseState known) {
    return !known.isOutdated()
        || (to == SourceState.DELETED && known.source().orElseThrow() == SourceState.CHANGED);
  }
}
