package dev.bonafide.conversation.evidence;

import dev.bonafide.applicant.CandidateLink;
import dev.bonafide.applicant.FraudStatus;
import dev.bonafide.applicant.TrackerVendor;
import dev.bonafide.casefile.Conclusion;
import dev.bonafide.casefile.Submission;
import dev.bonafide.casework.CaseState;
import java.util.List;
import java.util.Optional;

/**
 * Where a team can be told of a case: the one candidate, in a tracking system, that it was read
 * from.
 *
 * @param status to which the outcome that someone recorded leads there; empty where there is no
 *     outcome, and in systems without such a status
 */
public record WayBack(CandidateLink candidate, Optional<FraudStatus> status) {

  /** Empty where a case was read from no one there, or from several: they cannot be told apart. */
  public static Optional<WayBack> of(CaseState state) {
    List<CandidateLink> read = read(state.handedIn());
    return read.size() == 1
        ? Optional.of(new WayBack(read.getFirst(), status(read.getFirst(), state)))
        : Optional.empty();
  }

  /** Of a case that was just opened. */
  public static Optional<WayBack> of(Submission handedIn) {
    List<CandidateLink> read = read(handedIn);
    return read.size() == 1
        ? Optional.of(new WayBack(read.getFirst(), Optional.empty()))
        : Optional.empty();
  }

  /** Each candidate once, whatever part of them was read. */
  public static List<CandidateLink> read(Submission handedIn) {
    return handedIn.records().stream()
        .flatMap(record -> CandidateLink.of(record).stream())
        .map(link -> new CandidateLink(link.vendor(), link.candidate(), null))
        .distinct()
        .toList();
  }

  private static Optional<FraudStatus> status(CandidateLink candidate, CaseState state) {
    return candidate.vendor() == TrackerVendor.ASHBY
        ? state.concluded().map(said -> status(said.conclusion()))
        : Optional.empty();
  }

  private static FraudStatus status(Conclusion conclusion) {
    return switch (conclusion) {
      case CONFIRMED_FRAUD -> FraudStatus.FRAUDULENT;
      case CLEARED -> FraudStatus.NOT_FRAUDULENT;
      case WITHDREW, UNKNOWN -> FraudStatus.UNSURE;
    };
  }
}
