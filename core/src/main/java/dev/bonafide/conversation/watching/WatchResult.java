package dev.bonafide.conversation.watching;

import dev.bonafide.casefile.ConfirmedPicture;
import dev.bonafide.casefile.Submission;
import dev.bonafide.conversation.BotRequest;
import dev.bonafide.conversation.Judgement;
import dev.bonafide.conversation.watch.Flagged;
import dev.bonafide.report.Visible;
import dev.bonafide.verdict.Assessment;
import dev.bonafide.verdict.Verdict;
import java.time.Instant;
import java.util.Optional;

/**
 * What a glance at something that nobody asked about came to.
 *
 * @param seen a picture that came before in a case that was confirmed as a fraud
 */
public record WatchResult(
    BotRequest request,
    Submission handedIn,
    Judgement judgement,
    Instant at,
    Optional<ConfirmedPicture> seen) {

  /** What people here confirmed is told, whatever can be read of it this time. */
  public boolean isFlagged() {
    return seen.isPresent() || assessment().verdict().atLeast(new Verdict.Verify());
  }

  private Assessment assessment() {
    return judgement.examination().assessment();
  }

  /** As a trial notes it. */
  Flagged flagged(String link) {
    return new Flagged(
        link,
        at,
        assessment().verdict().shown(),
        assessment().findings().stream()
            .filter(one -> one.number() > 0)
            .map(one -> Visible.line(one.finding().flag().title()))
            .toList());
  }
}
