package dev.bonafide.conversation.watching;

import dev.bonafide.casefile.Submission;
import dev.bonafide.casework.Judgement;
import dev.bonafide.conversation.BotRequest;
import dev.bonafide.conversation.watch.Flagged;
import dev.bonafide.report.Visible;
import dev.bonafide.verdict.Assessment;
import dev.bonafide.verdict.Verdict;
import java.time.Instant;

/** What a glance at something that no one asked about came to. */
public record WatchResult(
    BotRequest request, Submission handedIn, Judgement judgement, Instant at) {

  public boolean isFlagged() {
    return assessment().verdict().atLeast(new Verdict.Verify());
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
