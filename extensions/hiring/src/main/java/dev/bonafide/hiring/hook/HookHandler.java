package dev.bonafide.hiring.hook;

import dev.bonafide.applicant.ApplicantEvent;
import dev.bonafide.applicant.CandidateLink;
import dev.bonafide.applicant.CandidateStanding;
import dev.bonafide.applicant.TrackerVendor;
import dev.bonafide.casefile.RecordedCases;
import dev.bonafide.mail.MessageHandler;
import dev.bonafide.mail.Receipt;
import dev.bonafide.mail.UnitOfWork;
import dev.bonafide.mail.Unreachable;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.Function;

/**
 * Does here what was done to a candidate in an applicant tracking system. Doing it again changes
 * nothing, so whenever the process dies, it is done.
 *
 * @param standing asks a vendor whether a candidate is there
 * @param arrivals takes those who reached another stage
 * @param again what is longer than a screening and the fetch before it: a case that was being read
 *     when an event came is stored by then, and is looked for again
 */
public record HookHandler(
    RecordedCases cases,
    Function<CandidateLink, CandidateStanding> standing,
    StageArrivals arrivals,
    Duration again,
    InstantSource clock)
    implements MessageHandler {
  /** The message of a deletion may be faster than the deletion. */
  private static final Duration ASK_AGAIN = Duration.ofSeconds(20);

  @Override
  public UnitOfWork work(Receipt receipt) {
    TrackerVendor vendor =
        TrackerVendor.ofSystem(receipt.address().platform())
            .orElseThrow(() -> new IllegalStateException("no vendor"));
    ApplicantEvent event =
        ApplicantEvent.of(receipt.payload())
            .orElseThrow(() -> new IllegalStateException("no event"));
    if (event instanceof ApplicantEvent.Moved(String moved, String application)) {
      arrivals.hand(new CandidateLink(vendor, moved, application), receipt);
      return UnitOfWork.NOTHING;
    }
    CandidateLink candidate = new CandidateLink(vendor, event.candidate(), null);
    boolean isTrue = !(event instanceof ApplicantEvent.Doubted) || isProved(candidate);
    if (isTrue) {
      follow(event, candidate);
    }
    Duration left = Duration.between(clock.instant(), receipt.at().plus(again));
    if (left.isPositive()) {
      throw isTrue
          ? new Unreachable("done, and to be done again for cases that are being stored", left)
          : new Unreachable("the candidate is still there", ASK_AGAIN);
    }
    return UnitOfWork.NOTHING;
  }

  /**
   * A merge erases nothing, whatever the vendor says of the other one: they may be invisible, or
   * merged themselves by now. What was reported of them earlier is done again, and finds the case.
   */
  private void follow(ApplicantEvent event, CandidateLink candidate) {
    switch (event) {
      case ApplicantEvent.Erased _, ApplicantEvent.Doubted _ ->
          cases.erase(candidate.record(), "erased in " + candidate.vendor().shown());
      case ApplicantEvent.Moved _ -> {}
      case ApplicantEvent.Merged merged -> cases.move(candidate.record(), merged.into());
    }
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
}
