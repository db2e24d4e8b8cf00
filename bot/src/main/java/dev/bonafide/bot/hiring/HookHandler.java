package dev.bonafide.bot.hiring;

import dev.bonafide.applicant.ApplicantEvent;
import dev.bonafide.applicant.CandidateLink;
import dev.bonafide.applicant.CandidateStanding;
import dev.bonafide.applicant.TrackerVendor;
import dev.bonafide.mail.MessageHandler;
import dev.bonafide.mail.OutboundReply;
import dev.bonafide.mail.Receipt;
import dev.bonafide.mail.UnitOfWork;
import dev.bonafide.mail.Unreachable;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;

/**
 * Does here what was done to a candidate in an applicant tracking system. Doing it again changes
 * nothing, so whenever the process dies, it is done.
 */
public final class HookHandler implements MessageHandler {
  /**
   * What is longer than a screening, and the deadline of a fetch before it: a case that was being
   * read when the event came is stored by then, and is looked for again.
   */
  static final Duration AGAIN = Duration.ofMinutes(2);

  /** The message of a deletion may be faster than the deletion. */
  private static final Duration ASK_AGAIN = Duration.ofSeconds(20);

  private final CandidateCases cases;
  private final Function<CandidateLink, CandidateStanding> standing;
  private final InstantSource clock;

  /**
   * One for all vendors.
   *
   * @param standing asks a vendor whether a candidate is there
   */
  public HookHandler(
      CandidateCases cases,
      Function<CandidateLink, CandidateStanding> standing,
      InstantSource clock) {
    this.cases = cases;
    this.standing = standing;
    this.clock = clock;
  }

  @Override
  public UnitOfWork work(Receipt receipt) {
    TrackerVendor vendor =
        TrackerVendor.ofSystem(receipt.address().platform())
            .orElseThrow(() -> new IllegalStateException("no vendor"));
    ApplicantEvent event =
        ApplicantEvent.of(receipt.payload())
            .orElseThrow(() -> new IllegalStateException("no event"));
    CandidateLink candidate = new CandidateLink(vendor, event.candidate(), null);
    boolean isDone =
        switch (event) {
          case ApplicantEvent.Erased _ -> isErased(candidate);
          case ApplicantEvent.Merged merged ->
              isMoved(candidate, new CandidateLink(vendor, merged.into(), null));
          case ApplicantEvent.Doubted _ -> isProved(candidate) && isErased(candidate);
        };
    Duration left = Duration.between(clock.instant(), receipt.at().plus(AGAIN));
    if (left.isPositive()) {
      throw isDone
          ? new Unreachable("done, and to be done again for cases that are being stored", left)
          : new Unreachable("the candidate is still there", ASK_AGAIN);
    }
    return UnitOfWork.NOTHING;
  }

  private boolean isErased(CandidateLink candidate) {
    cases.erase(candidate);
    return true;
  }

  /** The other one may be gone by now: events come in any order. */
  private boolean isMoved(CandidateLink from, CandidateLink into) {
    if (standing.apply(into) == CandidateStanding.GONE) {
      cases.erase(from);
      cases.erase(into);
    } else {
      cases.move(from, into);
    }
    return true;
  }

  private boolean isProved(CandidateLink candidate) {
    return switch (standing.apply(candidate)) {
      case GONE -> true;
      case KEPT -> false;
      case UNKNOWN ->
          throw new Unreachable(
              candidate.vendor().shown() + " does not say whether the candidate is there",
              ASK_AGAIN);
    };
  }

  @Override
  public Optional<OutboundReply> acknowledgement(Receipt receipt) {
    return Optional.empty();
  }

  @Override
  public Optional<OutboundReply> apology(Receipt receipt) {
    return Optional.empty();
  }
}
