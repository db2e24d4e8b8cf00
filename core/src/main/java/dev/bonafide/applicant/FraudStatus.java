package dev.bonafide.applicant;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a hiring team, or the system's own check, says of whether a candidate is who they claim to
 * be. Source:
 * https://developers.ashbyhq.com/changelog/2026-03-26-add-candidate-set-fraud-status-endpoint
 */
public enum FraudStatus {
  FRAUDULENT("Fraudulent", "fraudulent", true),
  NOT_FRAUDULENT("NotFraudulent", "not fraudulent", true),
  UNSURE("Unsure", "unsure", true),
  UNREVIEWED("Unreviewed", "flagged, not reviewed", false),
  PASSED("PassedFraudCheck", "passed its own check", false);

  private final String written;
  private final String shown;
  private final boolean isSaidByPeople;

  FraudStatus(String written, String shown, boolean isSaidByPeople) {
    this.written = written;
    this.shown = shown;
    this.isSaidByPeople = isSaidByPeople;
  }

  /** As Ashby writes it. */
  public String written() {
    return written;
  }

  /** As a clause for people, in this house's own words. */
  public String shown() {
    return shown;
  }

  /** Whether people can set it; the others are set by the system alone. */
  public boolean isSaidByPeople() {
    return isSaidByPeople;
  }

  /** The one that is written so; empty for anything else. */
  public static Optional<FraudStatus> of(String written) {
    return Stream.of(values()).filter(one -> one.written.equals(written)).findFirst();
  }
}
