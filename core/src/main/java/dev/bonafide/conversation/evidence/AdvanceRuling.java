package dev.bonafide.conversation.evidence;

import dev.bonafide.casefile.Disposition;
import dev.bonafide.casefile.Entry;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.Submission;
import dev.bonafide.verdict.Ruling;
import java.time.Instant;
import java.util.stream.Collectors;

/**
 * Someone's word on what a check finds, given before anything was found.
 *
 * @param by who gave it, as the platform identifies them
 */
public record AdvanceRuling(String check, Disposition disposition, String by, String reason) {

  /** As if they had said so of everything that was handed in. */
  public Ruling on(Submission handedIn) {
    return new Ruling(
        check,
        disposition,
        by,
        reason,
        handedIn.exhibits().stream().map(Exhibit::name).collect(Collectors.toSet()),
        true);
  }

  public Entry.Ruled entry(Instant at) {
    return new Entry.Ruled(at, by, check, disposition, reason);
  }
}
